#include "harness/loopback/authority.hpp"
#include "harness/loopback/listener.hpp"
#include "tests/harness/serve/folder.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/write.hpp>
#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <sys/stat.h>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

std::string text_of(const std::string& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// What a client hears that trusts this authority and dials the listener by this name; throws
/// where the certificate is not believed.
std::string heard(std::uint16_t port, const std::string& ca, const std::string& name) {
  namespace ssl = boost::asio::ssl;
  boost::asio::io_context io;
  ssl::context context(ssl::context::tls_client);
  context.load_verify_file(ca);
  context.set_verify_mode(ssl::verify_peer);
  context.set_verify_callback(ssl::host_name_verification(name));
  ssl::stream<boost::asio::ip::tcp::socket> stream(io, context);
  stream.next_layer().connect({boost::asio::ip::address_v4::loopback(), port});
  stream.handshake(ssl::stream_base::client);
  boost::asio::write(stream, boost::asio::buffer(std::string("GET /over-tls HTTP/1.1\r\nHost: "
                                                             "a\r\nConnection: close\r\n\r\n")));
  std::string all;
  boost::system::error_code end;
  boost::asio::read(stream, boost::asio::dynamic_buffer(all), end);
  return all;
}

std::unique_ptr<Listener> listener_of(const Authority& authority) {
  ListenerSettings settings;
  settings.tls = authority.identity;
  return std::make_unique<Listener>(
      [](const seam::HttpRequest& request, const Peer&) {
        return Reply{seam::HttpResponse{200, {}, "saw " + request.target}, {}};
      },
      std::move(settings));
}

}  // namespace

TEST_CASE("who trusts another authority, or dials another name, breaks off") {
  const Folder own, other;
  const auto listener = listener_of(authority_in(own.path));
  const std::string stranger = authority_in(other.path).certificate_file;
  CHECK_THROWS(heard(listener->port(), stranger, "127.0.0.1"));
  CHECK_THROWS(heard(listener->port(), own.path + "/ca.pem", "example.com"));
}

TEST_CASE("files that are no authority are refused with what to do, and left as they are") {
  const Folder folder;
  std::ofstream(folder.path + "/ca.pem") << "nothing of the kind";
  CHECK_THROWS_AS(authority_in(folder.path), NoAuthority);
  CHECK(text_of(folder.path + "/ca.pem") == "nothing of the kind");
  std::ofstream(folder.path + "/file") << "x";
  CHECK_THROWS_AS(authority_in(folder.path + "/file/below"), NoAuthority);
}

TEST_CASE("who trusts the authority is answered over TLS, by name and by address") {
  const Folder folder;
  const Authority authority = authority_in(folder.path);
  const auto listener = listener_of(authority);
  for (const char* name : {"127.0.0.1", "localhost"}) {
    INFO(name);
    CHECK(heard(listener->port(), authority.certificate_file, name).ends_with("saw /over-tls"));
  }
}

TEST_CASE("the authority is made once, and its key is its owner's alone") {
  const Folder folder;
  const std::string first = text_of(authority_in(folder.path + "/made/here").certificate_file);
  const Authority again = authority_in(folder.path + "/made/here");
  CHECK(text_of(again.certificate_file) == first);
  CHECK(again.identity.chain.ends_with(first));
  struct stat key {};
  REQUIRE(::stat((folder.path + "/made/here/ca-key.pem").c_str(), &key) == 0);
  CHECK((key.st_mode & 0777) == 0600);
}
