// Requests to Cloudflare's API. The first letter chooses a token that is known or what is written.
#include "mocks/cloudflare/cloudflare.hpp"
#include "tests/fuzz/stage.hpp"

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  fuzz::Stage stage;
  mocks::cloudflare::put_token(stage.scene, "token-of-fuzz", "engine");
  seam::HttpRequest request = fuzz::request_of(fuzz::text_of(data + 1, size - 1));
  if (data[0] != '!') seam::set_header(request.headers, "Authorization", "Bearer token-of-fuzz");
  mocks::cloudflare::handle(stage.scene, request);
  return 0;
}
