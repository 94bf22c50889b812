#include "real/network/connection.hpp"

#include "real/network/machine.hpp"

#include <boost/asio/connect.hpp>
#include <boost/beast/http.hpp>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <algorithm>
#include <utility>

namespace greenroom::real {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using boost::system::error_code;

seam::Failure not_sent(std::string code, std::string message) {
  return seam::fail(seam::ErrorKind::not_sent, std::move(code), std::move(message));
}

std::string place(const Connection::Where& where) {
  return where.host + ":" + std::to_string(where.port);
}

http::request<http::string_body> wire_form(const seam::HttpRequest& request) {
  http::request<http::string_body> wire;
  wire.version(11);
  wire.method_string(request.method);
  wire.target(request.target);
  for (const seam::Header& header : request.headers) wire.insert(header.name, header.value);
  if (wire.find(http::field::host) == wire.end()) wire.set(http::field::host, request.host);
  wire.body() = request.body;
  if (!request.body.empty() || request.method == "POST" || request.method == "PUT" ||
      request.method == "PATCH")
    wire.content_length(request.body.size());
  return wire;
}

seam::HttpResponse seam_form(http::response<http::string_body>&& wire) {
  seam::HttpResponse answer;
  answer.status = static_cast<int>(wire.result_int());
  for (const auto& field : wire)
    answer.headers.push_back({std::string(field.name_string()), std::string(field.value())});
  answer.body = std::move(wire.body());
  return answer;
}

}  // namespace

Connection::Connection(asio::io_context& io, asio::ssl::context& tls, Where where,
                       const std::atomic<bool>* interrupted)
    : io_(io), tls_(tls), where_(std::move(where)), interrupted_(interrupted) {}

beast::tcp_stream& Connection::tcp() {
  return secure_ ? beast::get_lowest_layer(*secure_) : *plain_;
}

bool Connection::run(MachineTime until) {
  constexpr auto slice = std::chrono::milliseconds(50);  // how soon a signal is noticed
  io_.restart();
  for (MachineTime now = MachineTime::clock::now(); !io_.stopped() && now < until;
       now = MachineTime::clock::now()) {
    if (is_interrupted()) break;
    io_.run_until(interrupted_ == nullptr ? until : std::min(until, now + slice));
  }
  if (io_.stopped()) return true;
  // The bound or a signal came first: closing the socket ends what was started; its handler must
  // run before the locals that it writes to are gone.
  error_code ignored;
  if (plain_ || secure_) tcp().socket().close(ignored);
  io_.restart();
  io_.run();
  if (is_interrupted()) throw Interrupted{};
  return false;
}

seam::Result<void> Connection::open(MachineTime until) {
  error_code error;
  asio::ip::tcp::resolver resolver(io_);
  const auto addresses = resolver.resolve(where_.dial_host, std::to_string(where_.port), error);
  if (error)
    return not_sent("NameNotResolved",
                    "the name " + where_.dial_host + " does not resolve: " + error.message());
  if (where_.tls)
    secure_.emplace(io_, tls_);
  else
    plain_.emplace(io_);
  error = asio::error::would_block;
  tcp().async_connect(addresses, [&error](error_code e, const auto&) { error = e; });
  if (!run(until))
    return not_sent("ConnectTimedOut", "no connection to " + place(where_) + " in time");
  if (error)
    return not_sent("ConnectFailed", "no connection to " + place(where_) + ": " + error.message());
  tcp().socket().set_option(asio::ip::tcp::no_delay(true), error);
  return where_.tls ? handshake(until) : seam::Result<void>();
}

seam::Result<void> Connection::handshake(MachineTime until) {
  // SSL_set_tlsext_host_name is a macro with an old cast; this is what it stands for.
  if (SSL_ctrl(secure_->native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
               const_cast<char*>(where_.host.c_str())) != 1)
    return not_sent("TlsFailed", "the name " + where_.host + " cannot be asked for by TLS");
  secure_->set_verify_mode(asio::ssl::verify_peer);
  secure_->set_verify_callback(asio::ssl::host_name_verification(where_.host));
  error_code error = asio::error::would_block;
  secure_->async_handshake(asio::ssl::stream_base::client, [&error](error_code e) { error = e; });
  if (!run(until)) return not_sent("TlsTimedOut", "no TLS with " + place(where_) + " in time");
  if (!error) return {};
  const long verified = SSL_get_verify_result(secure_->native_handle());
  if (verified != X509_V_OK)
    return not_sent("CertificateNotVerified",
                    "the certificate of " + place(where_) +
                        " does not verify: " + X509_verify_cert_error_string(verified));
  const bool name = error.message().find("certificate verify failed") != std::string::npos;
  return not_sent(name ? "CertificateNotVerified" : "TlsFailed",
                  name ? "the certificate of " + place(where_) + " is for another name"
                       : "no TLS with " + place(where_) + ": " + error.message());
}

template <class Stream>
seam::Result<seam::HttpResponse> Connection::exchange_over(Stream& stream,
                                                           const seam::HttpRequest& request,
                                                           MachineTime until,
                                                           std::size_t bytes_max) {
  keep_ = false;
  const auto wire = wire_form(request);
  error_code error = asio::error::would_block;
  http::async_write(stream, wire, [&error](error_code e, std::size_t) { error = e; });
  if (!run(until))
    return seam::fail(seam::ErrorKind::no_answer, "Timeout",
                      "the request to " + place(where_) + " was not sent whole in time");
  if (error)
    return seam::fail(seam::ErrorKind::no_answer, "ConnectionReset",
                      "the connection to " + place(where_) +
                          " broke while the request was sent: " + error.message());
  http::response_parser<http::string_body> parser;
  parser.body_limit(bytes_max);
  parser.header_limit(64 * 1024);
  if (request.method == "HEAD") parser.skip(true);
  error = asio::error::would_block;
  http::async_read(stream, buffer_, parser, [&error](error_code e, std::size_t) { error = e; });
  if (!run(until))
    return seam::fail(seam::ErrorKind::no_answer, "Timeout",
                      "no whole answer from " + place(where_) + " in time");
  if (error == http::error::body_limit || error == http::error::header_limit)
    return seam::fail(seam::ErrorKind::bad_answer, "AnswerTooLarge",
                      "the answer of " + place(where_) + " is too large");
  if (error == http::error::end_of_stream || error == http::error::partial_message ||
      error.category() != http::make_error_code(http::error::end_of_stream).category()) {
    if (error)
      return seam::fail(seam::ErrorKind::no_answer, "ConnectionReset",
                        "the connection to " + place(where_) +
                            " ended before the whole answer: " + error.message());
  } else if (error) {
    return seam::fail(seam::ErrorKind::bad_answer, "NotHttp",
                      "what " + place(where_) + " answered is no HTTP: " + error.message());
  }
  keep_ = parser.get().keep_alive();
  return seam_form(parser.release());
}

seam::Result<seam::HttpResponse> Connection::exchange(const seam::HttpRequest& request,
                                                      MachineTime until, std::size_t bytes_max) {
  return secure_ ? exchange_over(*secure_, request, until, bytes_max)
                 : exchange_over(*plain_, request, until, bytes_max);
}

bool Connection::is_stale() {
  error_code error;
  auto& socket = tcp().socket();
  if (!socket.is_open() || buffer_.size() > 0) return true;
  socket.non_blocking(true, error);
  char byte = 0;
  socket.receive(asio::buffer(&byte, 1), asio::socket_base::message_peek, error);
  return error != asio::error::would_block && error != asio::error::try_again;
}

}  // namespace greenroom::real
