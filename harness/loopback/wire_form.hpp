// Requests and answers between Beast's form and the seam's. For the listener alone.
#pragma once

#include "harness/loopback/listener.hpp"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/http.hpp>

namespace greenroom::harness {

namespace http = boost::beast::http;

seam::HttpRequest seam_form(http::request<http::string_body>&& wire);
http::response<http::string_body> wire_form(const seam::HttpResponse& answer, bool keep_alive);
/// For what cannot be read: 400, 413, 431.
seam::HttpResponse refusal_of(int status);
Peer peer_of(const boost::asio::ip::tcp::socket& socket);

}  // namespace greenroom::harness
