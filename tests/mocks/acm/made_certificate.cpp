#include "tests/mocks/acm/made_certificate.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace greenroom::tests {
namespace {

std::string taken(BIO* bio) {
  char* bytes = nullptr;
  const long size = BIO_get_mem_data(bio, &bytes);
  std::string text(bytes, static_cast<std::size_t>(size));
  BIO_free(bio);
  return text;
}

}  // namespace

MadeCertificate made_certificate(const std::string& domain) {
  EVP_PKEY* key = EVP_EC_gen("P-256");
  X509* body = X509_new();
  X509_set_version(body, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(body), 1);
  ASN1_TIME_set_string(X509_getm_notBefore(body), "20200101000000Z");
  ASN1_TIME_set_string(X509_getm_notAfter(body), "21200101000000Z");
  X509_set_pubkey(body, key);
  X509_NAME* name = X509_get_subject_name(body);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(domain.c_str()), -1, -1, 0);
  X509_set_issuer_name(body, name);
  X509_sign(body, key, EVP_sha256());
  MadeCertificate made;
  BIO* out = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(out, body);
  made.body = taken(out);
  out = BIO_new(BIO_s_mem());
  PEM_write_bio_PrivateKey(out, key, nullptr, nullptr, 0, nullptr, nullptr);
  made.key = taken(out);
  X509_free(body);
  EVP_PKEY_free(key);
  return made;
}

}  // namespace greenroom::tests
