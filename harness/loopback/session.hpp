// Session: one connection over a stream of Beast's, with or without TLS: read, answer, read again.
// Compiled once for each kind of stream (plain_session.cpp, tls_session.cpp).
#pragma once

#include "harness/loopback/session_base.hpp"

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>

namespace greenroom::harness {

template <class Stream>
class Session : public SessionBase, public std::enable_shared_from_this<Session<Stream>> {
 public:
  template <class... More>
  Session(ConnectionHouse& house, Peer peer, More&&... more)
      : SessionBase(house, std::move(peer)),
        stream_(std::forward<More>(more)...),
        timer_(stream_.get_executor()) {}

  Stream& stream() { return stream_; }
  void limit(std::chrono::milliseconds length) { lowest().expires_after(length); }

  void leave() override {
    if (is_idle_) close();
  }

  /// The next request. Until its first byte has come the connection is idle.
  void read() {
    if (house_.stopping) return close();
    begin_request();
    if (buffer_.size() > 0) return read_head();
    is_idle_ = true;
    limit(house_.settings.idle);
    constexpr std::size_t usual = 4096;
    stream_.async_read_some(buffer_.prepare(usual),
                            [self = this->shared_from_this()](error_code error, std::size_t bytes) {
                              self->is_idle_ = false;
                              if (error) return;
                              self->buffer_.commit(bytes);
                              self->read_head();
                            });
  }

 private:
  boost::beast::tcp_stream& lowest() { return boost::beast::get_lowest_layer(stream_); }

  void read_head() {
    began_ = Clock::now();
    limit(house_.settings.head);
    http::async_read_header(stream_, buffer_, *parser_,
                            [self = this->shared_from_this()](error_code error, std::size_t) {
                              self->seen_head(error);
                            });
  }

  void seen_head(error_code error) {
    if (error) return seen(error);
    if (!names_one_host()) return refuse(400);
    if (!boost::beast::iequals(parser_->get()[http::field::expect], "100-continue"))
      return read_body();
    // Some clients send their body only once they were asked for it.
    if (parser_->content_length().value_or(0) > house_.settings.body_bytes) return refuse(413);
    limit(house_.settings.answer);
    go_on_ = {http::status::continue_, 11};
    http::async_write(stream_, go_on_,
                      [self = this->shared_from_this()](error_code failed, std::size_t) {
                        if (!failed) self->read_body();
                      });
  }

  void read_body() {
    limit(house_.settings.body);
    http::async_read(
        stream_, buffer_, *parser_,
        [self = this->shared_from_this()](error_code error, std::size_t) { self->seen(error); });
  }

  void seen(error_code error) {
    if (error == http::error::end_of_stream) return close();
    if (const int status = refused_by(error); status != 0) return refuse(status);
    if (error) return;
    const bool keep = parser_->get().keep_alive() && !house_.stopping;
    is_old_ = parser_->get().version() < 11;
    is_head_ = parser_->get().method() == http::verb::head;
    request_ = seam_form(parser_->release());
    Reply reply = replied();
    if (!reply.answer) {
      log(0, 0);
      return close();
    }
    if (!reply.more || is_head_ || is_old_) return write(*reply.answer, keep);
    more_ = std::move(reply.more);
    begin_stream(*reply.answer);
  }

  /// What cannot be read is answered, and nothing more is read from this connection.
  void refuse(int status) {
    is_head_ = false;
    write(refusal_of(status), false);
  }

  void write(const seam::HttpResponse& answer, bool keep) {
    wire_ = wire_form(answer, keep);
    log(answer.status, answer.body.size());
    if (is_head_) {
      wire_.body().clear();  // its length stays: that is what HEAD asks for
      // Who has no body to show says how long it would be.
      if (const std::string* said = seam::find_header(answer.headers, "content-length"))
        wire_.set(http::field::content_length, *said);
    }
    limit(house_.settings.answer);
    http::async_write(stream_, wire_,
                      [self = this->shared_from_this(), keep](error_code error, std::size_t) {
                        if (error) return;
                        if (keep)
                          self->read();
                        else
                          self->linger();
                      });
  }

  void begin_stream(const seam::HttpResponse& answer) {
    log(answer.status, answer.body.size());
    wire_ = wire_form(answer, false);
    wire_.body().clear();
    wire_.erase(http::field::content_length);
    wire_.chunked(true);
    piece_ = answer.body;
    serializer_.emplace(wire_);
    limit(house_.settings.answer);
    http::async_write_header(stream_, *serializer_,
                             [self = this->shared_from_this()](error_code error, std::size_t) {
                               if (!error) self->next_piece();
                             });
  }

  void next_piece() {
    while (piece_.empty()) {
      if (house_.stopping) return end_stream();
      auto next = more_();
      if (!next) return end_stream();
      if (next->empty()) return wait_for_piece();
      piece_ = std::move(*next);
    }
    limit(house_.settings.answer);
    boost::asio::async_write(stream_, http::make_chunk(boost::asio::buffer(piece_)),
                             [self = this->shared_from_this()](error_code error, std::size_t) {
                               self->piece_.clear();
                               if (!error) self->next_piece();
                             });
  }

  void wait_for_piece() {
    if (has_gone(lowest().socket())) return close();
    lowest().expires_never();
    timer_.expires_after(std::chrono::milliseconds(20));
    timer_.async_wait([self = this->shared_from_this()](error_code error) {
      if (!error) self->next_piece();
    });
  }

  void end_stream() {
    more_ = nullptr;
    boost::asio::async_write(stream_, http::make_chunk_last(),
                             [self = this->shared_from_this()](error_code error, std::size_t) {
                               if (!error) self->linger();
                             });
  }

  /// Closing on bytes that were not read would take the answer from whoever is still sending.
  void linger() {
    error_code ignored;
    lowest().socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    limit(std::chrono::seconds(1));
    buffer_.clear();
    drain(16UL * 1024 * 1024);
  }

  void drain(std::size_t at_most) {
    lowest().async_read_some(
        buffer_.prepare(64UL * 1024),
        [self = this->shared_from_this(), at_most](error_code error, std::size_t bytes) {
          if (error || bytes >= at_most) return self->close();
          self->drain(at_most - bytes);
        });
  }

  void close() {
    error_code ignored;
    lowest().socket().shutdown(boost::asio::ip::tcp::socket::shutdown_both, ignored);
    lowest().close();
  }

  Stream stream_;
  boost::asio::steady_timer timer_;
};

}  // namespace greenroom::harness
