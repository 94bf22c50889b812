// The gateway: a whole HTTP request to its answer. The first letter chooses how callers prove who
// they are: with `0` nobody has to, so that inputs come as far as the handlers.
#include "mocks/gateway/gateway.hpp"
#include "tests/fuzz/stage.hpp"

#include <cstdlib>

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  fuzz::Stage stage;
  mocks::gateway::Options options;
  if (data[0] == '0') options.auth = mocks::gateway::Auth::none;
  if (data[0] == '1') options.auth = mocks::gateway::Auth::known_keys;
  options.body_first = data[0] == '2';
  const seam::HttpRequest request = fuzz::request_of(fuzz::text_of(data + 1, size - 1));
  const seam::HttpResponse answer = mocks::gateway::answer(stage.scene, request, options);
  if (answer.status < 200 || answer.status > 599) std::abort();
  return 0;
}
