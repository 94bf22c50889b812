// What a request claims of its signature, and whether it is believed: never, without the secret.
#include "mocks/gateway/sigv4.hpp"
#include "tests/fuzz/bytes.hpp"

#include <cstdlib>

using namespace greenroom;
using namespace greenroom::mocks::gateway;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = fuzz::text_of(data, size);
  const seam::HttpRequest request = fuzz::request_of(text);
  static_cast<void>(claimed_scope(request));
  static_cast<void>(canonical_request(request));
  SignatureRules rules;
  rules.now = seam::Utc(std::chrono::seconds(1'767'603'600));
  for (const bool normalize : {true, false}) {
    rules.normalize_path = normalize;
    // The fuzzer reads along when the signature is compared, and writes what was expected into its
    // next input. That input is another secret.
    const SignatureCheck check = verify_signature(request, rules, [&](std::string_view) {
      return SigningKey{text, ""};
    });
    if (check.fault == SignatureFault::none) std::abort();
  }
  return 0;
}
