// Error answers that a scenario injects: each in the form of the protocol that it befalls.
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/gateway/answers.hpp"
#include "mocks/protocol/values.hpp"

namespace greenroom::mocks::gateway {
namespace {

bool is_throttling(std::string_view code) {
  return code == "ThrottlingException" || code == "Throttling";
}

seam::HttpResponse cloudflare_refusal(const std::string& code, const std::string& message,
                                      int status) {
  if (status >= 500) return cloudflare::edge_error_page(status, "api.cloudflare.com");
  const bool limited = status == 429;
  const auto number = protocol::whole_number(code);
  const std::int64_t own_code = limited ? 971 : 10000;
  std::string_view text = message;
  // Cloudflare: https://developers.cloudflare.com/fundamentals/api/reference/limits/
  if (text.empty())
    text = limited ? "More than 1200 requests per 300 seconds reached. Please wait and consider "
                     "throttling your request speed"
                   : std::string_view(code);
  return cloudflare::refusal(status, static_cast<int>(number && *number > 599 ? *number : own_code),
                             text);
}

/// The status that a code of Cloudflare's stands for: itself where it is one.
int cloudflare_status(const std::string& code, std::optional<int> status) {
  if (status) return *status;
  const auto number = protocol::whole_number(code);
  if (number && *number >= 400 && *number <= 599) return static_cast<int>(*number);
  return is_throttling(code) || code == "971" || code == "10429" ? 429 : 400;
}

}  // namespace

seam::HttpResponse refusal(Scene& scene, const Recognised& what, const std::string& code,
                           const std::string& message, std::optional<int> status,
                           std::optional<seam::Length> retry_after) {
  const bool edge = what.service == "edge";
  Incoming incoming;
  incoming.service = model::find(what.service);
  if (edge || incoming.service == nullptr) {
    seam::HttpResponse answer =
        edge ? cloudflare::edge_error_page(cloudflare_status(code, status), {})
             : cloudflare_refusal(code, message, cloudflare_status(code, status));
    if (retry_after)
      seam::set_header(answer.headers, "Retry-After",
                       std::to_string((retry_after->count() + 999'999) / 1'000'000));
    return answer;
  }
  incoming.protocol = usual_protocol(*incoming.service);
  incoming.operation = incoming.service->operation(what.operation);
  seam::Error error{seam::ErrorKind::refused, code, message, status.value_or(0), {}, retry_after};
  // AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
  // Query services say Throttling where JSON services say ThrottlingException.
  if (is_throttling(code)) {
    error.code = incoming.protocol == Protocol::json ? "ThrottlingException" : "Throttling";
    if (error.message.empty()) error.message = "Rate exceeded";
  }
  return error_answer(scene, incoming, error, next_request_id(scene.cloud));
}

}  // namespace greenroom::mocks::gateway
