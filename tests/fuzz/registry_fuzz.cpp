// Requests to the registry's API, one after the other on one registry. The first letter chooses
// whether a password is needed.
#include "mocks/ecr/registry.hpp"
#include "tests/fuzz/stage.hpp"

#include <cstdlib>

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  fuzz::Stage stage;
  seam::HttpRequest request = fuzz::request_of(fuzz::text_of(data + 1, size - 1));
  if (!mocks::ecr::is_registry_path(request.target)) request.target = "/v2/" + request.target;
  for (int time = 0; time < 2; ++time) {
    const auto answer = mocks::ecr::registry_answer(stage.scene, request, data[0] != '!');
    if (answer.status < 200 || answer.status > 599) std::abort();
    // What was begun is gone on with.
    const std::string* place = seam::find_header(answer.headers, "location");
    if (place == nullptr) break;
    request.method = "PUT";
    request.target = *place + "?digest=sha256:00";
  }
  mocks::ecr::registry_operation(request);
  return 0;
}
