// Bytes as a socket gives them: the listener's parser, then whatever became of them before the
// cloud and the server's own API.
#include "harness/loopback/session_base.hpp"
#include "harness/serve/control.hpp"
#include "harness/serve/front.hpp"
#include "tests/fuzz/bytes.hpp"

#include <boost/asio/buffer.hpp>

#include <cstdlib>

using namespace greenroom;
using namespace greenroom::harness;

namespace {

/// A session without a socket.
class Reader : public SessionBase {
 public:
  explicit Reader(ConnectionHouse& house) : SessionBase(house, Peer{}) {}
  void leave() override {}

  /// The requests in these bytes, each as the handler gets it; 0, or what the rest is refused with.
  int read(std::string_view bytes, const std::function<void(const seam::HttpRequest&)>& tell) {
    while (!bytes.empty()) {
      begin_request();
      parser_->eager(true);
      boost::system::error_code error;
      bytes.remove_prefix(parser_->put(boost::asio::buffer(bytes.data(), bytes.size()), error));
      if (error == http::error::need_more) return 0;
      if (error) return refused_by(error);
      if (!parser_->is_done()) return 0;
      tell(seam_form(parser_->release()));
    }
    return 0;
  }
};

ServedCloud& cloud() {
  static ServedCloud served = [] {
    LoadOptions options;
    options.search = {GREENROOM_SOURCE_DIR "/scenarios"};
    return ServedCloud(case_of_world("bash-dog", options), {}, {});
  }();
  return served;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  ConnectionHouse house;
  house.settings.head_bytes = 2'000;
  house.settings.body_bytes = 4'000;
  Reader reader(house);
  Front front(cloud());
  const int refused = reader.read(fuzz::text_of(data, size), [&](const seam::HttpRequest& request) {
    // These read or write files, or play for long.
    for (const char* left_out : {"snapshots", "restore", "scenario", "clock"})
      if (request.target.find(left_out) != std::string::npos) return;
    const Reply reply = front.answer(request, Peer{"127.0.0.1", 1, true}, WallTime{});
    if (reply.answer && (reply.answer->status < 200 || reply.answer->status > 599)) std::abort();
  });
  if (refused != 0 && refusal_of(refused).body.empty()) std::abort();
  return 0;
}
