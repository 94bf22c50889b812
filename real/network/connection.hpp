// Connection: one TCP or TLS connection whose every step ends at a bound. Private to the transport.
#pragma once

#include "real/network/network_transport.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace greenroom::real {

using MachineTime = std::chrono::steady_clock::time_point;

class Connection {
 public:
  struct Where {
    bool tls = true;
    std::string host;       ///< whose certificate it must be
    std::string dial_host;  ///< where to connect to
    std::uint16_t port = 443;
    auto operator<=>(const Where&) const = default;
  };

  /// `interrupted`: once true, what is waited for ends by Interrupted; may be null.
  Connection(boost::asio::io_context& io, boost::asio::ssl::context& tls, Where where,
             const std::atomic<bool>* interrupted);

  /// Name, connection, TLS. not_sent with what failed and, for a certificate, why.
  seam::Result<void> open(MachineTime until);
  seam::Result<seam::HttpResponse> exchange(const seam::HttpRequest& request, MachineTime until,
                                            std::size_t bytes_max);
  /// The other side has closed it, or sent what nobody asked for: it cannot be used again.
  bool is_stale();
  bool may_be_kept() const { return keep_; }
  const Where& where() const { return where_; }
  MachineTime last_used{};

 private:
  template <class Stream>
  seam::Result<seam::HttpResponse> exchange_over(Stream& stream, const seam::HttpRequest& request,
                                                 MachineTime until, std::size_t bytes_max);
  /// Runs what was started until it is done; false: the bound came first and it was cut off.
  bool run(MachineTime until);
  bool is_interrupted() const { return interrupted_ != nullptr && interrupted_->load(); }
  seam::Result<void> handshake(MachineTime until);
  boost::beast::tcp_stream& tcp();

  boost::asio::io_context& io_;
  boost::asio::ssl::context& tls_;
  Where where_;
  std::optional<boost::beast::tcp_stream> plain_;
  std::optional<boost::beast::ssl_stream<boost::beast::tcp_stream>> secure_;
  boost::beast::flat_buffer buffer_;
  bool keep_ = false;
  const std::atomic<bool>* interrupted_;
};

}  // namespace greenroom::real
