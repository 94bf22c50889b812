#include "mocks/gateway/answers.hpp"

#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/errors.hpp"
#include "mocks/protocol/values.hpp"

namespace greenroom::mocks::gateway {
namespace {

std::string http_date(const Scene& scene) {
  std::string date;
  protocol::append_http_date(date, scene.utc().time_since_epoch().count() / 1000);
  return date;
}

seam::HttpResponse begun(const Scene& scene, const Incoming& incoming, int status,
                         const std::string& request_id) {
  seam::HttpResponse answer;
  answer.status = status;
  answer.headers.reserve(4);
  answer.headers.push_back({"x-amzn-RequestId", request_id});
  if (incoming.protocol != Protocol::json) {
    answer.headers.push_back({"Content-Type", "text/xml"});
  } else {
    const std::string_view version =
        incoming.service != nullptr ? incoming.service->json_version : std::string_view("1.1");
    answer.headers.push_back({"Content-Type", "application/x-amz-json-" + std::string(version)});
  }
  answer.headers.push_back({"Date", http_date(scene)});
  return answer;
}

const model::Shape* modelled(const Incoming& incoming, std::string_view code) {
  if (incoming.operation != nullptr)
    if (const model::Shape* shape = incoming.operation->error(code)) return shape;
  return incoming.service != nullptr ? incoming.service->error(code) : nullptr;
}

}  // namespace

std::string next_request_id(Cloud& cloud) {
  return sim::drawn_uuid(cloud.settings.chance.draw("request id", {}, cloud.next_request++));
}

seam::HttpResponse result_answer(Scene& scene, const Incoming& incoming, const Json& document,
                                 const std::string& request_id) {
  seam::HttpResponse answer = begun(scene, incoming, 200, request_id);
  static const JsonObject nothing;
  const JsonObject& object = document.is_object() ? document.get_object() : nothing;
  answer.body.reserve(2048);
  if (incoming.protocol == Protocol::query)
    protocol::encode_query(*incoming.service, *incoming.operation, object, request_id, answer.body);
  else if (incoming.operation->output != nullptr)
    protocol::encode_json(*incoming.operation->output, object, answer.body);
  return answer;
}

seam::HttpResponse error_answer(Scene& scene, const Incoming& incoming, const seam::Error& error,
                                const std::string& request_id) {
  const model::Shape* shape = modelled(incoming, error.code);
  const int status =
      error.http_status != 0 ? error.http_status : (shape != nullptr ? shape->status : 400);
  seam::HttpResponse answer = begun(scene, incoming, status, request_id);
  const auto form =
      incoming.protocol == Protocol::json ? protocol::Form::json : protocol::Form::query;
  protocol::encode_fault(form, incoming.service,
                         {error.code, error.message, status, request_id, shape}, answer);
  if (error.retry_after) {
    const std::int64_t millis = error.retry_after->count() / 1000;
    seam::set_header(answer.headers, "Retry-After", std::to_string((millis + 999) / 1000));
    seam::set_header(answer.headers, "x-amz-retry-after", std::to_string(millis));
  }
  return answer;
}

}  // namespace greenroom::mocks::gateway
