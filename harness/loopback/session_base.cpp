#include "harness/loopback/session_base.hpp"

#include <exception>
#include <sys/socket.h>
#include <utility>

namespace greenroom::harness {

SessionBase::SessionBase(ConnectionHouse& house, Peer peer)
    : house_(house), peer_(std::move(peer)) {
  house_.connections.insert(this);
}

SessionBase::~SessionBase() { house_.connections.erase(this); }

void SessionBase::begin_request() {
  parser_.emplace();
  parser_->body_limit(house_.settings.body_bytes);
  parser_->header_limit(house_.settings.head_bytes);
  request_.reset();
}

int SessionBase::refused_by(error_code error) {
  if (error == http::error::body_limit) return 413;
  if (error == http::error::header_limit) return 431;
  const bool is_http =
      error.category() == http::make_error_code(http::error::bad_method).category();
  return is_http ? 400 : 0;
}

bool SessionBase::names_one_host() const {
  const auto& head = parser_->get();
  const std::size_t said = head.count(http::field::host);
  if (said != 1) return said == 0 && head.version() < 11;
  const std::string_view host(head[http::field::host].data(), head[http::field::host].size());
  return host.find_first_of(" \t,/?#@\\") == std::string_view::npos;
}

bool SessionBase::has_gone(boost::asio::ip::tcp::socket& socket) {
  char letter = 0;
  return ::recv(socket.native_handle(), &letter, 1, MSG_PEEK | MSG_DONTWAIT) == 0;
}

Reply SessionBase::replied() {
  try {
    return house_.handler(*request_, peer_);
  } catch (const std::exception& exception) {
    seam::HttpResponse answer{500, {{"Content-Type", "text/plain"}}, "internal error: "};
    answer.body += exception.what();
    answer.body += '\n';
    return {std::move(answer), {}};
  }
}

void SessionBase::log(int status, std::size_t bytes) {
  if (!house_.settings.seen) return;
  const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began_);
  house_.settings.seen({peer_, request_ ? &*request_ : nullptr, status, bytes, took});
}

}  // namespace greenroom::harness
