// Error answers that a scenario injects: each in the form of the protocol that it befalls.
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/gateway/answers.hpp"
#include "mocks/protocol/values.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::gateway {
namespace {

/// What any call may be answered with: each protocol has its own spelling and status.
struct CommonError {
  std::string_view query_code, json_code;
  int query_status, json_status;
  std::string_view message;
};
// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
// Statuses are those met in practice (the pages' own differ by service), as for signatures.
constexpr std::array<CommonError, 7> common_errors = {{
    {"Throttling", "ThrottlingException", 400, 400, "Rate exceeded"},
    {"AccessDenied", "AccessDeniedException", 403, 400, ""},
    {"ExpiredToken", "ExpiredTokenException", 403, 400,
     "The security token included in the request is expired"},
    {"InvalidClientTokenId", "UnrecognizedClientException", 403, 400,
     "The security token included in the request is invalid."},
    {"InternalFailure", "InternalFailure", 500, 500, ""},
    {"InternalServerError", "InternalServerError", 500, 500, ""},
    {"ServiceUnavailable", "ServiceUnavailable", 503, 503, ""},
}};

const CommonError* common_error(std::string_view code) {
  const auto* found = std::find_if(
      common_errors.begin(), common_errors.end(),
      [&](const CommonError& row) { return row.query_code == code || row.json_code == code; });
  return found == common_errors.end() ? nullptr : found;
}

bool is_throttling(std::string_view code) {
  return code == "ThrottlingException" || code == "Throttling";
}

/// The error as a service of this protocol words it; what the operation models stays as it is.
void word(seam::Error& error, const Incoming& incoming) {
  const bool modelled =
      incoming.operation != nullptr && incoming.operation->error(error.code) != nullptr;
  const CommonError* row = modelled ? nullptr : common_error(error.code);
  if (row == nullptr) return;
  const bool json = spells_as_json(incoming.protocol);
  error.code = json ? row->json_code : row->query_code;
  if (error.http_status == 0) error.http_status = json ? row->json_status : row->query_status;
  if (error.message.empty()) error.message = row->message;
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
  incoming.protocol =
      what.protocol == Protocol::nobody ? usual_protocol(*incoming.service) : what.protocol;
  incoming.operation = incoming.service->operation(what.operation);
  incoming.query_mode = what.query_mode;
  seam::Error error{seam::ErrorKind::refused, code, message, status.value_or(0), {}, retry_after};
  word(error, incoming);
  return error_answer(scene, incoming, error, next_request_id(scene.cloud));
}

}  // namespace greenroom::mocks::gateway
