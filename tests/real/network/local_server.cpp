#include "tests/real/network/local_server.hpp"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace greenroom::tests {
namespace {

std::string text_of(BIO* bio) {
  char* data = nullptr;
  const long size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, &data);
  std::string text(data, static_cast<std::size_t>(size));
  BIO_free(bio);
  return text;
}

}  // namespace

Certificate certificate_for(const std::string& host) {
  EVP_PKEY* key = EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256");
  X509* x509 = X509_new();
  X509_set_version(x509, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
  X509_gmtime_adj(X509_getm_notBefore(x509), -60);
  X509_gmtime_adj(X509_getm_notAfter(x509), 3600);
  X509_set_pubkey(x509, key);
  X509_NAME* name = X509_get_subject_name(x509);
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                             reinterpret_cast<const unsigned char*>(host.c_str()), -1, -1, 0);
  X509_set_issuer_name(x509, name);
  X509V3_CTX context;
  X509V3_set_ctx(&context, x509, x509, nullptr, nullptr, 0);
  for (const auto& [id, value] : {std::pair{NID_subject_alt_name, "DNS:" + host},
                                  std::pair{NID_basic_constraints, std::string("CA:TRUE")}}) {
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str());
    X509_add_ext(x509, extension, -1);
    X509_EXTENSION_free(extension);
  }
  X509_sign(x509, key, EVP_sha256());
  BIO* certificate = BIO_new(BIO_s_mem());
  PEM_write_bio_X509(certificate, x509);
  BIO* private_key = BIO_new(BIO_s_mem());
  PEM_write_bio_PrivateKey(private_key, key, nullptr, nullptr, 0, nullptr, nullptr);
  Certificate made{text_of(certificate), text_of(private_key)};
  X509_free(x509);
  EVP_PKEY_free(key);
  return made;
}

std::string http_answer(int status, const std::string& body, const std::string& more_headers) {
  return "HTTP/1.1 " + std::to_string(status) + " X\r\n" + more_headers +
         "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

struct LocalServer::Parts {
  Script script;
  SSL_CTX* tls = nullptr;
  int listener = -1;
  std::uint16_t port = 0;
  std::atomic<bool> stop{false};
  std::atomic<int> connections{0};
  std::thread thread;

  bool wait(int descriptor) {
    while (!stop) {
      pollfd one{descriptor, POLLIN, 0};
      if (::poll(&one, 1, 20) > 0) return true;
    }
    return false;
  }

  void serve(int descriptor) {
    SSL* ssl = nullptr;
    if (tls != nullptr) {
      ssl = SSL_new(tls);
      SSL_set_fd(ssl, descriptor);
      if (SSL_accept(ssl) != 1) {
        SSL_free(ssl);
        return;
      }
    }
    const auto receive = [&](char* to, std::size_t most) -> long {
      if (ssl != nullptr)
        return SSL_pending(ssl) > 0 || wait(descriptor) ? SSL_read(ssl, to, static_cast<int>(most))
                                                        : -1;
      return wait(descriptor) ? ::recv(descriptor, to, most, 0) : -1;
    };
    for (bool open = true; open;) {
      std::string request;
      std::size_t head = std::string::npos, need = 0;
      while (head == std::string::npos || request.size() < head + 4 + need) {
        char block[4096];
        const long got = receive(block, sizeof block);
        if (got <= 0) {
          open = false;
          break;
        }
        request.append(block, static_cast<std::size_t>(got));
        head = request.find("\r\n\r\n");
        const std::size_t length = request.find("Content-Length: ");
        if (head != std::string::npos && length < head)
          need = std::stoul(request.substr(length + 16));
      }
      if (!open) break;
      const Reply reply = script(request);
      if (reply.hang) {
        while (!stop && wait(descriptor)) {
          char byte = 0;
          if (::recv(descriptor, &byte, 1, MSG_DONTWAIT) == 0) break;
        }
        break;
      }
      if (ssl != nullptr)
        SSL_write(ssl, reply.bytes.data(), static_cast<int>(reply.bytes.size()));
      else
        (void)::send(descriptor, reply.bytes.data(), reply.bytes.size(), MSG_NOSIGNAL);
      open = !reply.close;
    }
    if (ssl != nullptr) SSL_free(ssl);
  }

  void run() {
    while (wait(listener)) {
      const int descriptor = ::accept(listener, nullptr, nullptr);
      if (descriptor < 0) continue;
      ++connections;
      serve(descriptor);
      ::close(descriptor);
    }
  }
};

LocalServer::LocalServer(Script script, const Certificate* certificate)
    : parts_(std::make_unique<Parts>()) {
  std::signal(SIGPIPE, SIG_IGN);
  parts_->script = std::move(script);
  if (certificate != nullptr) {
    parts_->tls = SSL_CTX_new(TLS_server_method());
    BIO* pem = BIO_new_mem_buf(certificate->pem.data(), static_cast<int>(certificate->pem.size()));
    X509* x509 = PEM_read_bio_X509(pem, nullptr, nullptr, nullptr);
    BIO* key_pem =
        BIO_new_mem_buf(certificate->key_pem.data(), static_cast<int>(certificate->key_pem.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(key_pem, nullptr, nullptr, nullptr);
    SSL_CTX_use_certificate(parts_->tls, x509);
    SSL_CTX_use_PrivateKey(parts_->tls, key);
    X509_free(x509);
    EVP_PKEY_free(key);
    BIO_free(pem);
    BIO_free(key_pem);
  }
  parts_->listener = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* generic = reinterpret_cast<sockaddr*>(&address);
  socklen_t size = sizeof address;
  if (::bind(parts_->listener, generic, size) != 0 || ::listen(parts_->listener, 16) != 0 ||
      ::getsockname(parts_->listener, generic, &size) != 0)
    throw std::runtime_error("no port on 127.0.0.1");
  parts_->port = ntohs(address.sin_port);
  parts_->thread = std::thread([parts = parts_.get()] { parts->run(); });
}

LocalServer::~LocalServer() {
  parts_->stop = true;
  parts_->thread.join();
  ::close(parts_->listener);
  if (parts_->tls != nullptr) SSL_CTX_free(parts_->tls);
}

std::uint16_t LocalServer::port() const { return parts_->port; }
int LocalServer::connections() const { return parts_->connections; }

}  // namespace greenroom::tests
