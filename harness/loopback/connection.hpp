// What the connections of a listener share, and how they begin. For the listener alone.
#pragma once

#include "harness/loopback/listener.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <set>

namespace greenroom::harness {

class Connection {
 public:
  virtual ~Connection() = default;
  /// It may close now: nothing of a request has been read.
  virtual void leave() = 0;
};

struct ConnectionHouse {
  Listener::FullHandler handler;
  ListenerSettings settings;
  std::set<Connection*> connections{};
  bool stopping = false;
};

/// They keep themselves alive by the operation under way.
void begin_plain(boost::asio::ip::tcp::socket socket, ConnectionHouse& house);
void begin_tls(boost::asio::ip::tcp::socket socket, ConnectionHouse& house,
               boost::asio::ssl::context& tls);

}  // namespace greenroom::harness
