// What of a session does not depend on its stream: whose it is, what it was asked, and who is told.
#pragma once

#include "harness/loopback/connection.hpp"
#include "harness/loopback/wire_form.hpp"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace greenroom::harness {

class SessionBase : public Connection {
 public:
  SessionBase(ConnectionHouse& house, Peer peer);
  ~SessionBase() override;
  SessionBase(const SessionBase&) = delete;
  SessionBase& operator=(const SessionBase&) = delete;

 protected:
  using Clock = std::chrono::steady_clock;

  using error_code = boost::system::error_code;

  void begin_request();                     ///< a parser for it, with the limits
  static int refused_by(error_code error);  ///< 413, 431, 400; 0: that is no refusal
  // RFC: https://www.rfc-editor.org/rfc/rfc9112.html#section-3.2
  bool names_one_host() const;  ///< HTTP/1.0 needs none
  Reply replied();              ///< by the handler; what it throws is a 500
  void log(int status, std::size_t bytes);
  /// Whoever hears nothing may have hung up: nobody would tell.
  static bool has_gone(boost::asio::ip::tcp::socket& socket);

  ConnectionHouse& house_;
  const Peer peer_;
  std::optional<seam::HttpRequest> request_;  ///< the last that was read whole
  http::response<http::string_body> wire_;
  Clock::time_point began_ = Clock::now();
  boost::beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  std::optional<http::response_serializer<http::string_body>> serializer_;
  http::response<http::empty_body> go_on_;
  std::function<std::optional<std::string>()> more_;
  std::string piece_;
  bool is_head_ = false, is_idle_ = false, is_old_ = false;
};

}  // namespace greenroom::harness
