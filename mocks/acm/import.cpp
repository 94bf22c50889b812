// Certificates that come from elsewhere: their PEM is read for names, dates and key.
#include "mocks/acm/parts.hpp"
#include "mocks/protocol/scalars.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <chrono>
#include <memory>

namespace greenroom::mocks::acm {
namespace {

template <class T, void (*release)(T*)>
struct Release {
  void operator()(T* held) const { release(held); }
};
void release_names(GENERAL_NAMES* names) { GENERAL_NAMES_free(names); }
void release_bio(BIO* bio) { BIO_free(bio); }
using Body = std::unique_ptr<X509, Release<X509, X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;
using Bytes = std::unique_ptr<BIO, Release<BIO, release_bio>>;
using Names = std::unique_ptr<GENERAL_NAMES, Release<GENERAL_NAMES, release_names>>;

/// No key that needs a passphrase: nobody is asked for one.
int no_passphrase(char*, int, int, void*) { return -1; }

Bytes reader(const std::string& bytes) {
  return Bytes(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

std::string text_of_string(const ASN1_STRING* string) {
  if (string == nullptr) return {};
  return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
          static_cast<std::size_t>(ASN1_STRING_length(string))};
}

std::string common_name(X509* body) {
  X509_NAME* subject = X509_get_subject_name(body);
  const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
  if (at < 0) return {};
  return text_of_string(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
}

std::vector<std::string> alternative_names(X509* body) {
  std::vector<std::string> texts;
  const Names names(
      static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(body, NID_subject_alt_name, nullptr, nullptr)));
  const int count = names ? sk_GENERAL_NAME_num(names.get()) : 0;
  for (int at = 0; at < count; ++at) {
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(names.get(), at);
    if (name->type == GEN_DNS) texts.push_back(text_of_string(name->d.dNSName));
  }
  return texts;
}

std::int64_t millis_of(const ASN1_TIME* time) {
  std::tm parts{};
  if (ASN1_TIME_to_tm(time, &parts) != 1) return 0;
  const std::chrono::sys_days day =
      std::chrono::year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
  const std::int64_t seconds = std::int64_t{day.time_since_epoch().count()} * 86'400 +
                               parts.tm_hour * 3600 + parts.tm_min * 60 + parts.tm_sec;
  return seconds * 1000;
}

std::string key_algorithm(EVP_PKEY* key) {
  const int bits = EVP_PKEY_get_bits(key);
  if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA) return "RSA_" + std::to_string(bits);
  if (bits == 256) return "EC_prime256v1";
  return bits == 384 ? "EC_secp384r1" : "EC_secp521r1";
}

bool is_known_algorithm(std::string_view name) {
  for (const char* known : {"RSA_1024", "RSA_2048", "RSA_3072", "RSA_4096", "EC_prime256v1",
                            "EC_secp384r1", "EC_secp521r1"})
    if (name == known) return true;
  return false;
}

seam::Failure invalid(std::string text) {
  return refuse("ValidationException", std::move(text), 400);
}

/// Everything that the PEM says; the key is looked at and not kept.
// AWS: https://docs.aws.amazon.com/acm/latest/userguide/import-certificate-prerequisites.html
Result<Certificate> read_import(const JsonObject& input) {
  const auto pem = protocol::bytes_of_base64(text_of(input, "Certificate"));
  const auto key_pem = protocol::bytes_of_base64(text_of(input, "PrivateKey"));
  if (!pem || !key_pem) return invalid("The certificate field contains no PEM.");
  const Body body(PEM_read_bio_X509(reader(*pem).get(), nullptr, no_passphrase, nullptr));
  if (!body)
    return invalid(
        "The certificate field contains more than one certificate or is not a valid PEM-encoded "
        "certificate.");
  const Key key(PEM_read_bio_PrivateKey(reader(*key_pem).get(), nullptr, no_passphrase, nullptr));
  if (!key) return invalid("The private key is not a valid unencrypted PEM-encoded key.");
  if (X509_check_private_key(body.get(), key.get()) != 1)
    return invalid("The private key doesn't match the certificate.");
  Certificate certificate;
  certificate.type = "IMPORTED";
  certificate.status = "ISSUED";
  certificate.names = alternative_names(body.get());
  certificate.domain = common_name(body.get());
  if (certificate.domain.empty() && !certificate.names.empty())
    certificate.domain = certificate.names.front();
  if (certificate.names.empty() && !certificate.domain.empty())
    certificate.names.push_back(certificate.domain);
  if (certificate.domain.empty()) return invalid("The certificate names no domain.");
  const std::string algorithm = key_algorithm(key.get());
  if (!is_known_algorithm(algorithm)) return invalid("The key " + algorithm + " is not supported.");
  certificate.document = {{"KeyAlgorithm", algorithm}};
  certificate.not_before_ms = millis_of(X509_get0_notBefore(body.get()));
  certificate.not_after_ms = millis_of(X509_get0_notAfter(body.get()));
  certificate.body = *pem;
  return certificate;
}

}  // namespace

Result<Json> import_certificate(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.acm;
  Certificate certificate = GR_TRY(read_import(input));
  if (certificate.not_after_ms <= records::now_ms(call.scene))
    return invalid("The certificate has expired.");
  if (const auto chain = protocol::bytes_of_base64(text_of(input, "CertificateChain")))
    certificate.chain = *chain;
  certificate.created_ms = certificate.issued_ms = records::now_ms(call.scene);
  if (input.contains("CertificateArn")) {
    // AWS: https://docs.aws.amazon.com/acm/latest/userguide/import-reimport.html
    Certificate* there =
        GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
    if (there->type != "IMPORTED" || there->domain != certificate.domain)
      return invalid("A reimport needs an imported certificate for the same domain.");
    if (input.contains("Tags"))
      return invalid("Tags cannot be given when a certificate is imported again.");
    certificate.arn = there->arn;
    certificate.tags = there->tags;
    certificate.created_ms = there->created_ms;
  } else {
    certificate.arn = records::arn_of(
        call.scene.cloud, "acm",
        "certificate/" + sim::drawn_uuid(call.scene.cloud.settings.chance.draw(
                             "acm.certificate", certificate.domain, state.next_certificate++)));
    records::put_tags(certificate.tags, array_of(input, "Tags"));
  }
  const std::string arn = certificate.arn;
  state.certificates[arn] = std::move(certificate);
  return Json(JsonObject{{"CertificateArn", arn}});
}

}  // namespace greenroom::mocks::acm
