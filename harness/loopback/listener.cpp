#include "harness/loopback/listener.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <chrono>
#include <optional>
#include <thread>
#include <utility>

namespace greenroom::harness {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::uint64_t body_bytes_max = 16UL * 1024 * 1024;
constexpr std::uint32_t header_bytes_max = 64 * 1024;
constexpr auto idle_at_most = std::chrono::seconds(30);

seam::HttpRequest seam_form(http::request<http::string_body>&& wire) {
  seam::HttpRequest request;
  request.method = std::string(wire.method_string());
  request.scheme = "http";
  request.target = std::string(wire.target());
  for (const auto& field : wire)
    request.headers.push_back({std::string(field.name_string()), std::string(field.value())});
  const std::string host(wire[http::field::host]);
  const std::size_t colon = host.rfind(':');
  request.host = host.substr(0, colon);
  request.port = 80;
  request.body = std::move(wire.body());
  return request;
}

http::response<http::string_body> wire_form(const seam::HttpResponse& answer, bool keep_alive) {
  http::response<http::string_body> wire;
  wire.version(11);
  wire.result(static_cast<unsigned>(answer.status));
  for (const seam::Header& header : answer.headers)
    if (!seam::equal_without_case(header.name, "content-length"))
      wire.insert(header.name, header.value);
  wire.body() = answer.body;
  wire.keep_alive(keep_alive);
  wire.content_length(answer.body.size());
  return wire;
}

/// One connection: read, answer, read again. Keeps itself alive by the operation under way.
class Session : public std::enable_shared_from_this<Session> {
 public:
  Session(tcp::socket socket, const Listener::Handler& handler)
      : stream_(std::move(socket)), handler_(handler) {}

  void read() {
    parser_.emplace();
    parser_->body_limit(body_bytes_max);
    parser_->header_limit(header_bytes_max);
    stream_.expires_after(idle_at_most);
    http::async_read_header(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](error_code error, std::size_t) { self->seen_header(error); });
  }

 private:
  void seen_header(error_code error) {
    if (error) return seen(error);
    if (!beast::iequals(parser_->get()[http::field::expect], "100-continue")) return read_body();
    // Some clients send their body only once they were asked for it.
    stream_.expires_after(idle_at_most);
    go_on_ = {http::status::continue_, 11};
    http::async_write(stream_, go_on_, [self = shared_from_this()](error_code failed, std::size_t) {
      if (!failed) self->read_body();
    });
  }

  void read_body() {
    stream_.expires_after(idle_at_most);
    http::async_read(
        stream_, buffer_, *parser_,
        [self = shared_from_this()](error_code error, std::size_t) { self->seen(error); });
  }

  void seen(error_code error) {
    if (error == http::error::end_of_stream) return close();
    if (error == http::error::body_limit) return refuse(413);
    if (error == http::error::header_limit) return refuse(431);
    if (error.category() == http::make_error_code(http::error::bad_method).category())
      return refuse(400);
    if (error) return;
    const bool keep = parser_->get().keep_alive();
    is_head_ = parser_->get().method() == http::verb::head;
    const auto answer = handler_(seam_form(parser_->release()));
    if (!answer) return close();
    write(*answer, keep);
  }

  /// What cannot be read is answered and nothing more is read from this connection.
  void refuse(int status) {
    seam::HttpResponse answer;
    answer.status = status;
    write(answer, false);
  }

  void write(const seam::HttpResponse& answer, bool keep) {
    wire_ = wire_form(answer, keep);
    if (is_head_) wire_.body().clear();  // its length stays: that is what HEAD asks for
    stream_.expires_after(idle_at_most);
    http::async_write(stream_, wire_,
                      [self = shared_from_this(), keep](error_code error, std::size_t) {
                        if (error) return;
                        if (keep)
                          self->read();
                        else
                          self->close();
                      });
  }

  void close() {
    error_code ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_both, ignored);
    stream_.close();
  }

  beast::tcp_stream stream_;
  const Listener::Handler& handler_;
  beast::flat_buffer buffer_;
  std::optional<http::request_parser<http::string_body>> parser_;
  http::response<http::string_body> wire_;
  http::response<http::empty_body> go_on_;
  bool is_head_ = false;
};

}  // namespace

struct Listener::Parts {
  Parts(Handler given, std::uint16_t port)
      : handler(std::move(given)),
        acceptor(io, tcp::endpoint(asio::ip::address_v4::loopback(), port)),
        timer(io) {}

  void wait() {
    timer.expires_after(period);
    timer.async_wait([this](error_code error) {
      if (error) return;
      action();
      wait();
    });
  }

  void accept() {
    acceptor.async_accept([this](error_code error, tcp::socket socket) {
      if (error) return;
      error_code ignored;
      socket.set_option(tcp::no_delay(true), ignored);
      std::make_shared<Session>(std::move(socket), handler)->read();
      accept();
    });
  }

  Handler handler;
  asio::io_context io{1};
  tcp::acceptor acceptor;
  asio::steady_timer timer;
  std::chrono::milliseconds period{0};
  std::function<void()> action;
  std::thread thread;
};

Listener::Listener(Handler handler, std::uint16_t port)
    : parts_(std::make_unique<Parts>(std::move(handler), port)) {
  parts_->accept();
  parts_->thread = std::thread([parts = parts_.get()] { parts->io.run(); });
}

Listener::~Listener() {
  parts_->io.stop();
  parts_->thread.join();
}

void Listener::every(std::chrono::milliseconds length, std::function<void()> action) {
  asio::post(parts_->io, [parts = parts_.get(), length, action = std::move(action)]() mutable {
    parts->period = length;
    parts->action = std::move(action);
    parts->wait();
  });
}

std::uint16_t Listener::port() const { return parts_->acceptor.local_endpoint().port(); }

}  // namespace greenroom::harness
