#include "harness/loopback/session.hpp"

#include <boost/beast/ssl.hpp>

namespace greenroom::harness {

void begin_tls(boost::asio::ip::tcp::socket socket, ConnectionHouse& house,
               boost::asio::ssl::context& tls) {
  using Stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
  Peer peer = peer_of(socket);
  const auto session =
      std::make_shared<Session<Stream>>(house, std::move(peer), std::move(socket), tls);
  session->limit(house.settings.head);
  session->stream().async_handshake(boost::asio::ssl::stream_base::server,
                                    [session](boost::system::error_code error) {
                                      if (!error) session->read();
                                    });
}

}  // namespace greenroom::harness
