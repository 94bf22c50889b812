#include "harness/loopback/authority.hpp"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace greenroom::harness {
namespace {

struct Free {
  void operator()(BIO* held) const { BIO_free(held); }
  void operator()(EVP_PKEY* held) const { EVP_PKEY_free(held); }
  void operator()(X509* held) const { X509_free(held); }
  void operator()(X509_EXTENSION* held) const { X509_EXTENSION_free(held); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;
using Memory = std::unique_ptr<BIO, Free>;

constexpr long day = 24 * 60 * 60;
constexpr long authority_lasts = 3650 * day;
constexpr long identity_lasts = 365 * day;

void must(bool good) {
  if (!good) throw NoAuthority("a certificate could not be made");
}

Memory memory_of(const std::string& text) {
  return Memory(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

std::string text_in(const Memory& memory) {
  char* begin = nullptr;
  const long length = BIO_get_mem_data(memory.get(), &begin);
  return {begin, static_cast<std::size_t>(length)};
}

std::string pem_of(X509& certificate) {
  const Memory memory(BIO_new(BIO_s_mem()));
  must(PEM_write_bio_X509(memory.get(), &certificate) == 1);
  return text_in(memory);
}

std::string pem_of(EVP_PKEY& key) {
  const Memory memory(BIO_new(BIO_s_mem()));
  must(PEM_write_bio_PrivateKey(memory.get(), &key, nullptr, nullptr, 0, nullptr, nullptr) == 1);
  return text_in(memory);
}

Key new_key() {
  Key key(EVP_EC_gen("P-256"));
  must(key != nullptr);
  return key;
}

void extend(X509& certificate, X509& issuer, int what, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, &issuer, &certificate, nullptr, nullptr, 0);
  const std::unique_ptr<X509_EXTENSION, Free> extension(
      X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str()));
  must(extension != nullptr && X509_add_ext(&certificate, extension.get(), -1) == 1);
}

/// Valid from an hour ago: clocks of containers run behind.
Certificate begun(EVP_PKEY& key, const char* name, long lasts) {
  Certificate made(X509_new());
  must(made != nullptr && X509_set_version(made.get(), 2) == 1);
  std::array<unsigned char, 16> serial{};
  must(RAND_bytes(serial.data(), static_cast<int>(serial.size())) == 1);
  serial[0] = static_cast<unsigned char>((serial[0] & 0x7fU) | 0x40U);
  BIGNUM* number = BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr);
  must(BN_to_ASN1_INTEGER(number, X509_get_serialNumber(made.get())) != nullptr);
  BN_free(number);
  X509_gmtime_adj(X509_getm_notBefore(made.get()), -60 * 60);
  X509_gmtime_adj(X509_getm_notAfter(made.get()), lasts);
  must(X509_set_pubkey(made.get(), &key) == 1);
  X509_NAME* subject = X509_get_subject_name(made.get());
  must(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                  reinterpret_cast<const unsigned char*>(name), -1, -1, 0) == 1);
  return made;
}

struct Pair {
  Certificate certificate;
  Key key;
};

Pair new_authority() {
  Pair made{nullptr, new_key()};
  made.certificate = begun(*made.key, "greenroom on this machine", authority_lasts);
  X509& own = *made.certificate;
  must(X509_set_issuer_name(&own, X509_get_subject_name(&own)) == 1);
  extend(own, own, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
  extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
  extend(own, own, NID_subject_key_identifier, "hash");
  must(X509_sign(&own, made.key.get(), EVP_sha256()) > 0);
  return made;
}

TlsIdentity identity_from(const Pair& authority, const std::vector<std::string>& addresses) {
  const Key key = new_key();
  const Certificate made = begun(*key, "localhost", identity_lasts);
  X509& issuer = *authority.certificate;
  must(X509_set_issuer_name(made.get(), X509_get_subject_name(&issuer)) == 1);
  std::string names = "DNS:localhost,IP:127.0.0.1,IP:::1";
  for (const std::string& address : addresses) names += ",IP:" + address;
  extend(*made, issuer, NID_subject_alt_name, names);
  extend(*made, issuer, NID_basic_constraints, "critical,CA:FALSE");
  extend(*made, issuer, NID_key_usage, "critical,digitalSignature");
  extend(*made, issuer, NID_ext_key_usage, "serverAuth");
  extend(*made, issuer, NID_authority_key_identifier, "keyid");
  must(X509_sign(made.get(), authority.key.get(), EVP_sha256()) > 0);
  return {pem_of(*made) + pem_of(issuer), pem_of(*key)};
}

std::string text_of_file(const std::string& file) {
  std::ifstream in(file, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

/// Whole or not at all: beside it first. A key is its owner's alone from its first byte on.
void write_file(const std::string& file, const std::string& text, mode_t mode) {
  const std::string beside = file + ".new";
  const auto failed = [&](const std::string& what) {
    throw NoAuthority(what + " cannot be written: " + std::strerror(errno));
  };
  ::unlink(beside.c_str());
  const int fd = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  if (fd < 0) failed(beside);
  const bool good = ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size());
  if (!good || ::fsync(fd) != 0) {
    ::close(fd);
    failed(beside);
  }
  ::close(fd);
  if (::rename(beside.c_str(), file.c_str()) != 0) failed(file);
}

/// Nothing: there is none, or its time is over.
Pair read_authority(const std::string& certificate_file, const std::string& key_file) {
  if (!std::filesystem::exists(certificate_file) && !std::filesystem::exists(key_file)) return {};
  const std::string certificate = text_of_file(certificate_file), key = text_of_file(key_file);
  Pair read{Certificate(PEM_read_bio_X509(memory_of(certificate).get(), nullptr, nullptr, nullptr)),
            Key(PEM_read_bio_PrivateKey(memory_of(key).get(), nullptr, nullptr, nullptr))};
  const bool good = read.certificate != nullptr && read.key != nullptr &&
                    X509_check_private_key(read.certificate.get(), read.key.get()) == 1;
  if (!good)
    throw NoAuthority(certificate_file + " and " + key_file +
                      " are no certificate with its key; remove both, and they are made anew");
  const bool over = X509_cmp_current_time(X509_get0_notAfter(read.certificate.get())) < 0;
  return over ? Pair{} : std::move(read);
}

}  // namespace

Authority authority_in(const std::string& folder, const std::vector<std::string>& addresses) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) throw NoAuthority(folder + " cannot be made: " + failed.message());
  const std::string certificate_file = folder + "/ca.pem", key_file = folder + "/ca-key.pem";
  Pair authority = read_authority(certificate_file, key_file);
  if (authority.certificate == nullptr) {
    authority = new_authority();
    write_file(key_file, pem_of(*authority.key), S_IRUSR | S_IWUSR);
    write_file(certificate_file, pem_of(*authority.certificate),
               S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
  }
  return {certificate_file, identity_from(authority, addresses)};
}

}  // namespace greenroom::harness
