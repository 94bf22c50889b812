#include "mocks/gateway/answers.hpp"

#include "mocks/gateway/digest.hpp"
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/errors.hpp"
#include "mocks/protocol/rest.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/values.hpp"

namespace greenroom::mocks::gateway {
namespace {

std::string http_date(const Scene& scene) {
  std::string date;
  protocol::append_http_date(date, scene.utc().time_since_epoch().count() / 1000);
  return date;
}

/// Empty: the codec says it, or there is no body.
std::string content_type(const Incoming& incoming) {
  switch (incoming.protocol) {
    case Protocol::json:
      return "application/x-amz-json-" + std::string(incoming.service != nullptr
                                                         ? incoming.service->json_version
                                                         : std::string_view("1.1"));
    case Protocol::cbor:
      return "application/cbor";
    case Protocol::rest_json:
    case Protocol::rest_xml:
      return {};
    case Protocol::ec2:
      return "text/xml;charset=UTF-8";
    default:
      return "text/xml";
  }
}

bool is_s3(const Incoming& incoming) {
  return incoming.service != nullptr && incoming.service->bare_errors;
}

/// S3 has its own name for the id of a request.
/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTCommonResponseHeaders.html
std::string_view id_header(const Incoming& incoming) {
  return is_s3(incoming) ? "x-amz-request-id" : "x-amzn-RequestId";
}

/// S3's second id of a request: opaque.
std::string host_id(const std::string& request_id) {
  return protocol::base64_of(bytes_of(sha256("host of " + request_id)));
}

std::string label_of(const Incoming& incoming, std::string_view name) {
  for (const model::Label& label : incoming.labels)
    if (label.name == name) return label.value;
  return {};
}

/// What S3's errors name beside code and text.
/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
std::vector<std::pair<std::string_view, std::string>> s3_elements(const Incoming& incoming,
                                                                  std::string_view code,
                                                                  const std::string& request_id) {
  std::vector<std::pair<std::string_view, std::string>> elements;
  const std::string bucket = label_of(incoming, "Bucket"), key = label_of(incoming, "Key");
  if (code == "NoSuchKey" || code == "NoSuchVersion")
    elements.emplace_back("Key", key);
  else if (!bucket.empty() && (code.find("Bucket") != std::string_view::npos || key.empty()))
    elements.emplace_back("BucketName", bucket);
  else if (!bucket.empty())
    elements.emplace_back("Resource", "/" + bucket + "/" + key);
  elements.emplace_back("HostId", host_id(request_id));
  return elements;
}

/// Where S3 answers otherwise than its model's bindings say.
void mend_s3(const Incoming& incoming, const JsonObject& document, seam::HttpResponse& answer) {
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
  if (document.contains("ContentRange")) answer.status = 206;
  // The place is the root's own text.
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLocation.html
  if (incoming.operation->name == "GetBucketLocation") {
    answer.body =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint "
        "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";
    protocol::append_escaped(answer.body, text_of(document, "LocationConstraint"));
    answer.body += "</LocationConstraint>";
  }
}

seam::HttpResponse begun(const Scene& scene, const Incoming& incoming, int status,
                         const std::string& request_id) {
  seam::HttpResponse answer;
  answer.status = status;
  answer.headers.reserve(5);
  answer.headers.push_back({std::string(id_header(incoming)), request_id});
  if (std::string type = content_type(incoming); !type.empty())
    answer.headers.push_back({"Content-Type", std::move(type)});
  if (is_s3(incoming)) {
    answer.headers.push_back({"x-amz-id-2", host_id(request_id)});
    answer.headers.push_back({"Server", "AmazonS3"});
  }
  if (incoming.protocol == Protocol::cbor)
    answer.headers.push_back({"smithy-protocol", "rpc-v2-cbor"});
  answer.headers.push_back({"Date", http_date(scene)});
  return answer;
}

protocol::Form form_of(Protocol protocol) {
  switch (protocol) {
    case Protocol::json:
      return protocol::Form::json;
    case Protocol::ec2:
      return protocol::Form::ec2;
    case Protocol::rest_json:
      return protocol::Form::rest_json;
    case Protocol::rest_xml:
      return protocol::Form::rest_xml;
    case Protocol::cbor:
      return protocol::Form::cbor;
    default:
      return protocol::Form::query;
  }
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
  const model::Operation& operation = *incoming.operation;
  switch (incoming.protocol) {
    case Protocol::query:
      protocol::encode_query(*incoming.service, operation, object, request_id, answer.body);
      break;
    case Protocol::ec2:
      protocol::encode_ec2(*incoming.service, operation, object, request_id, answer.body);
      break;
    case Protocol::rest_json:
    case Protocol::rest_xml:
      protocol::encode_rest(*incoming.service, operation, object, answer);
      if (is_s3(incoming)) mend_s3(incoming, object, answer);
      break;
    case Protocol::cbor:
      if (operation.output != nullptr)
        protocol::append_cbor(answer.body, *operation.output, object);
      break;
    default:
      if (operation.output != nullptr)
        protocol::encode_json(*operation.output, object, answer.body);
  }
  return answer;
}

seam::HttpResponse error_answer(Scene& scene, const Incoming& incoming, const seam::Error& error,
                                const std::string& request_id) {
  const model::Shape* shape = modelled(incoming, error.code);
  const int status =
      error.http_status != 0 ? error.http_status : (shape != nullptr ? shape->status : 400);
  seam::HttpResponse answer = begun(scene, incoming, status, request_id);
  if (incoming.protocol == Protocol::rest_json || incoming.protocol == Protocol::rest_xml)
    answer.headers.push_back({"Content-Type", incoming.protocol == Protocol::rest_json
                                                  ? "application/json"
                                                  : "application/xml"});
  protocol::Fault fault{error.code, error.message, status, request_id, shape};
  fault.query_mode = incoming.query_mode;
  if (is_s3(incoming)) fault.elements = s3_elements(incoming, error.code, request_id);
  protocol::encode_fault(form_of(incoming.protocol), incoming.service, fault, answer);
  const bool head = incoming.operation != nullptr && incoming.operation->method == "HEAD";
  if (head || status == 304) answer.body.clear();
  if (error.retry_after) {
    const std::int64_t millis = error.retry_after->count() / 1000;
    seam::set_header(answer.headers, "Retry-After", std::to_string((millis + 999) / 1000));
    seam::set_header(answer.headers, "x-amz-retry-after", std::to_string(millis));
  }
  return answer;
}

}  // namespace greenroom::mocks::gateway
