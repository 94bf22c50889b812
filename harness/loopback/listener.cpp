#include "harness/loopback/listener.hpp"

#include "harness/loopback/connection.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <thread>
#include <utility>
#include <vector>

namespace greenroom::harness {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

asio::ssl::context context_of(const TlsIdentity& identity) {
  using Context = asio::ssl::context;
  Context context(Context::tls_server);
  context.set_options(Context::default_workarounds | Context::no_tlsv1 | Context::no_tlsv1_1);
  context.use_certificate_chain(asio::buffer(identity.chain));
  context.use_private_key(asio::buffer(identity.key), Context::pem);
  return context;
}

<<<<<<< HEAD
=======
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
    if (is_head_) {
      wire_.body().clear();  // its length stays: that is what HEAD asks for
      // Who has no body to show says how long it would be.
      if (const std::string* said = seam::find_header(answer.headers, "content-length"))
        wire_.set(http::field::content_length, *said);
    }
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

>>>>>>> 4fa34b9 (harness: Tell HEAD the length that its answer names)
}  // namespace

struct Listener::Parts {
  explicit Parts(ConnectionHouse given)
      : house(std::move(given)),
        acceptor(
            io, tcp::endpoint(asio::ip::make_address(house.settings.address), house.settings.port)),
        timer(io),
        rest(io) {
    if (house.settings.tls) tls.emplace(context_of(*house.settings.tls));
  }

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
      if (!acceptor.is_open()) return;
      if (error) return accept_later();
      begin(std::move(socket));
      accept();
    });
  }

  /// The machine has no more of something; it may have again.
  void accept_later() {
    rest.expires_after(std::chrono::milliseconds(20));
    rest.async_wait([this](error_code error) {
      if (!error) accept();
    });
  }

  void begin(tcp::socket socket) {
    error_code ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    if (house.connections.size() >= house.settings.connections) return turn_away(socket);
    if (tls)
      begin_tls(std::move(socket), house, *tls);
    else
      begin_plain(std::move(socket), house);
  }

  void turn_away(tcp::socket& socket) const {
    constexpr std::string_view full =
        "HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
    error_code ignored;
    socket.non_blocking(true, ignored);
    if (!tls) socket.send(asio::buffer(full), 0, ignored);
  }

  void begin_stop() {
    house.stopping = true;
    error_code ignored;
    acceptor.close(ignored);
    rest.cancel();
    const std::vector<Connection*> all(house.connections.begin(), house.connections.end());
    for (Connection* one : all) one->leave();
    timer.expires_after(house.settings.stop);
    timer.async_wait([this](error_code) { io.stop(); });
    look_whether_all_ended();
  }

  void look_whether_all_ended() {
    if (house.connections.empty()) {
      timer.cancel();
      return;
    }
    rest.expires_after(std::chrono::milliseconds(2));
    rest.async_wait([this](error_code error) {
      if (!error) look_whether_all_ended();
    });
  }

  ConnectionHouse house;
  std::optional<asio::ssl::context> tls;
  asio::io_context io{1};
  tcp::acceptor acceptor;
  asio::steady_timer timer, rest;
  std::chrono::milliseconds period{0};
  std::function<void()> action;
  std::thread thread;
};

Listener::Listener(Handler handler, std::uint16_t port)
    : Listener(
          [handler = std::move(handler)](const seam::HttpRequest& request, const Peer&) {
            return Reply{handler(request), {}};
          },
          [port] {
            ListenerSettings settings;
            settings.port = port;
            return settings;
          }()) {}

Listener::Listener(FullHandler handler, ListenerSettings settings)
    : parts_(std::make_unique<Parts>(ConnectionHouse{std::move(handler), std::move(settings)})) {
  parts_->accept();
  parts_->thread = std::thread([parts = parts_.get()] { parts->io.run(); });
}

Listener::~Listener() {
  parts_->io.stop();
  if (parts_->thread.joinable()) parts_->thread.join();
}

void Listener::every(std::chrono::milliseconds length, std::function<void()> action) {
  asio::post(parts_->io, [parts = parts_.get(), length, action = std::move(action)]() mutable {
    parts->period = length;
    parts->action = std::move(action);
    parts->wait();
  });
}

void Listener::stop() {
  asio::post(parts_->io, [parts = parts_.get()] { parts->begin_stop(); });
  if (parts_->thread.joinable()) parts_->thread.join();
}

std::uint16_t Listener::port() const { return parts_->acceptor.local_endpoint().port(); }

}  // namespace greenroom::harness
