#include "real/aws/caller.hpp"

#include "real/clients/json.hpp"
#include "real/clients/xml.hpp"
#include "real/text/text.hpp"

namespace greenroom::real {

namespace {

constexpr std::size_t message_max = 2000;
constexpr seam::Length skew_tolerated = std::chrono::minutes(4);

/// "com.amazonaws#ThrottlingException:http://..." -> "ThrottlingException"
std::string bare_code(std::string_view code) {
  code = code.substr(0, code.find(':'));
  const auto hash = code.rfind('#');
  return std::string(hash == std::string_view::npos ? code : code.substr(hash + 1));
}

void read_json_error(const seam::HttpResponse& answer, seam::Error& error) {
  if (const auto* type = seam::find_header(answer.headers, "x-amzn-ErrorType"))
    error.code = bare_code(*type);
  const auto document = JsonDocument::parse(answer.body);
  if (!document) return;
  const JsonView root = document->root();
  if (error.code.empty()) error.code = bare_code(root["__type"].text());
  error.message = root["message"].exists() ? root["message"].string() : root["Message"].string();
}

void read_query_error(const seam::HttpResponse& answer, seam::Error& error) {
  const auto document = XmlDocument::parse(answer.body);
  if (!document) return;
  const XmlView inner = document->root()["Error"];
  error.code = inner["Code"].string();
  error.message = inner["Message"].string();
  if (error.request_id.empty()) error.request_id = document->root()["RequestId"].string();
}

std::optional<seam::Length> asked_wait(const seam::Headers& headers) {
  if (const auto* value = seam::find_header(headers, "x-amz-retry-after")) {
    if (const auto number = integer_from(*value)) return std::chrono::milliseconds(*number);
  }
  if (const auto* value = seam::find_header(headers, "Retry-After")) {
    if (const auto number = integer_from(*value)) return std::chrono::seconds(*number);
  }
  return std::nullopt;
}

}  // namespace

seam::Error error_from(const seam::HttpResponse& answer, Protocol protocol) {
  seam::Error error;
  error.http_status = answer.status;
  error.retry_after = asked_wait(answer.headers);
  if (const auto* id = seam::find_header(answer.headers, "x-amzn-RequestId"))
    error.request_id = *id;
  if (protocol == Protocol::json_1_1) read_json_error(answer, error);
  if (protocol == Protocol::query) read_query_error(answer, error);
  if (error.code.empty()) error.code = std::to_string(answer.status);
  if (error.message.empty()) error.message = "HTTP " + std::to_string(answer.status);
  if (error.message.size() > message_max) error.message.resize(message_max);
  return error;
}

seam::HttpRequest Caller::request_for(const AwsCall& call) const {
  seam::HttpRequest request;
  request.method = "POST";
  request.headers.reserve(6);  // with those of the signature
  if (settings_.endpoint) {
    request.scheme = settings_.endpoint->scheme;
    request.host = settings_.endpoint->host;
    request.port = settings_.endpoint->port;
    request.target = settings_.endpoint->path + "/";
    request.headers.push_back({"Host", host_header(*settings_.endpoint)});
  } else {
    request.host =
        std::string(call.service.host_prefix) + "." + settings_.region + ".amazonaws.com";
    request.headers.push_back({"Host", request.host});
  }
  if (call.service.protocol == Protocol::json_1_1) {
    request.headers.push_back({"Content-Type", "application/x-amz-json-1.1"});
    request.headers.push_back(
        {"X-Amz-Target", std::string(call.service.version) + "." + std::string(call.operation)});
    request.body = call.body;
  } else {
    request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"});
    request.body = "Action=" + std::string(call.operation) +
                   "&Version=" + std::string(call.service.version) + call.body;
  }
  return request;
}

void Caller::correct_clock(const seam::HttpResponse& answer) {
  const auto* date = seam::find_header(answer.headers, "Date");
  if (date == nullptr) return;
  const auto theirs = http_date(*date);
  if (!theirs) return;
  const seam::Length offset = *theirs - seam_.clock.utc();
  was_corrected_ = offset - offset_ >= skew_tolerated || offset_ - offset >= skew_tolerated;
  if (was_corrected_) offset_ = offset;
}

seam::Result<std::string> Caller::attempt(const AwsCall& call) {
  const Credentials credentials = GR_TRY(credentials_.get());
  seam::HttpRequest request = request_for(call);
  signer_.sign(request, credentials, {settings_.region, call.service.signing_name},
               seam_.clock.utc() + offset_);
  auto answer = seam_.transport.send(request, seam_.clock.steady() + settings_.deadline);
  if (!answer) return seam::fail(answer.error());
  if (answer->body.size() > settings_.answer_max)
    return seam::fail(seam::ErrorKind::bad_answer, "too_large",
                      "the answer is larger than any that is meant");
  if (answer->status >= 200 && answer->status < 300) return std::move(answer->body);
  seam::Error error = error_from(*answer, call.service.protocol);
  if (classified(error) == Fault::skew) correct_clock(*answer);
  return seam::fail(std::move(error));
}

seam::Result<std::string> Caller::call(const AwsCall& call) {
  for (int attempts = 1;; ++attempts) {
    was_corrected_ = false;
    auto answer = attempt(call);
    if (answer) {
      quota_.give_back(attempts);
      return answer;
    }
    const Fault fault = classified(answer.error());
    if (fault == Fault::skew && !was_corrected_) return answer;  // a wrong key, not a wrong clock
    if (fault == Fault::expired) credentials_.forget();
    const auto wait = wait_before_repeat(answer.error(), call.effect, attempts,
                                         seam_.entropy.next(), settings_.retry);
    if (!wait || !quota_.take(fault)) return answer;
    if (*wait > seam::Length(0)) seam_.clock.sleep_until(seam_.clock.steady() + *wait);
  }
}

}  // namespace greenroom::real
