#include "real/network/network_transport.hpp"

#include "real/network/connection.hpp"
#include "real/network/machine.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace greenroom::real {
namespace {
namespace asio = boost::asio;
}  // namespace

struct NetworkTransport::Parts {
  Parts(seam::Clock& with, NetworkOptions given)
      : clock(with), options(std::move(given)), tls(asio::ssl::context::tls_client) {
    boost::system::error_code ignored;
    tls.set_default_verify_paths(ignored);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    if (!options.ca_file.empty()) tls.load_verify_file(options.ca_file, ca_error);
  }

  std::unique_ptr<Connection> idle_for(const Connection::Where& where);
  void keep(std::unique_ptr<Connection> connection);

  seam::Clock& clock;
  NetworkOptions options;
  asio::io_context io{1};
  asio::ssl::context tls;
  boost::system::error_code ca_error;
  std::vector<std::unique_ptr<Connection>> idle;  ///< used longest ago first
  std::size_t opened = 0;
};

std::unique_ptr<Connection> NetworkTransport::Parts::idle_for(const Connection::Where& where) {
  const MachineTime now = std::chrono::steady_clock::now();
  std::erase_if(idle, [&](const auto& c) { return now - c->last_used > options.idle_at_most; });
  for (std::size_t i = idle.size(); i-- > 0;) {
    if (!(idle[i]->where() == where)) continue;
    std::unique_ptr<Connection> connection = std::move(idle[i]);
    idle.erase(idle.begin() + static_cast<std::ptrdiff_t>(i));
    if (!connection->is_stale()) return connection;
  }
  return nullptr;
}

void NetworkTransport::Parts::keep(std::unique_ptr<Connection> connection) {
  connection->last_used = std::chrono::steady_clock::now();
  if (idle.size() >= options.idle_connections_max) idle.erase(idle.begin());
  idle.push_back(std::move(connection));
}

NetworkTransport::NetworkTransport(seam::Clock& clock, NetworkOptions options)
    : parts_(std::make_unique<Parts>(clock, std::move(options))) {}

NetworkTransport::~NetworkTransport() = default;

std::size_t NetworkTransport::connections_opened() const { return parts_->opened; }

std::optional<std::string> NetworkTransport::ca_trouble() const {
  if (!parts_->ca_error) return std::nullopt;
  return parts_->options.ca_file + ": " + parts_->ca_error.message();
}

seam::Result<seam::HttpResponse> NetworkTransport::send(const seam::HttpRequest& request,
                                                        seam::Steady deadline) {
  Parts& parts = *parts_;
  if (parts.options.interrupted != nullptr && parts.options.interrupted->load())
    throw Interrupted{};
  if (const auto trouble = ca_trouble())
    return seam::fail(seam::ErrorKind::not_sent, "CaFileUnreadable", *trouble);
  const seam::Length left = std::max(deadline - parts.clock.steady(), seam::Length(0));
  const MachineTime now = std::chrono::steady_clock::now();
  const MachineTime until = now + left;
  Connection::Where where{request.scheme == "https", request.host, request.host, request.port};
  if (const std::string& all = parts.options.send_all_to; !all.empty()) {
    const std::size_t colon = all.rfind(':');
    where.dial_host = all.substr(0, colon);
    where.tls = where.tls && !parts.options.plain;
    where.port = static_cast<std::uint16_t>(std::stoi(all.substr(colon + 1)));
  }
  std::unique_ptr<Connection> connection = parts.idle_for(where);
  if (connection == nullptr) {
    connection =
        std::make_unique<Connection>(parts.io, parts.tls, where, parts.options.interrupted);
    ++parts.opened;
    GR_CHECK(connection->open(std::min(until, now + parts.options.connect_within)));
  }
  auto answer = connection->exchange(request, until, parts.options.answer_bytes_max);
  if (answer.has_value() && connection->may_be_kept()) parts.keep(std::move(connection));
  return answer;
}

}  // namespace greenroom::real
