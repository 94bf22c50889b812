#include "harness/loopback/wire_form.hpp"

#include <boost/asio/ip/address.hpp>

#include <string_view>
#include <utility>

namespace greenroom::harness {

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

seam::HttpResponse refusal_of(int status) {
  const std::string_view why = status == 413   ? "the body is too large\n"
                               : status == 431 ? "the headers are too large\n"
                                               : "this is no HTTP/1.1 request\n";
  return {status, {{"Content-Type", "text/plain"}}, std::string(why)};
}

Peer peer_of(const boost::asio::ip::tcp::socket& socket) {
  boost::system::error_code gone;
  const auto end = socket.remote_endpoint(gone);
  if (gone) return {"", 0, false};
  boost::asio::ip::address address = end.address();
  if (address.is_v6() && address.to_v6().is_v4_mapped())
    address = boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, address.to_v6());
  return {address.to_string(), end.port(), address.is_loopback()};
}

}  // namespace greenroom::harness
