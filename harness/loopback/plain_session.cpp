#include "harness/loopback/session.hpp"

namespace greenroom::harness {

void begin_plain(boost::asio::ip::tcp::socket socket, ConnectionHouse& house) {
  Peer peer = peer_of(socket);
  std::make_shared<Session<boost::beast::tcp_stream>>(house, std::move(peer), std::move(socket))
      ->read();
}

}  // namespace greenroom::harness
