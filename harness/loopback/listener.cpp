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
