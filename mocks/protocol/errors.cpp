#include "mocks/protocol/errors.hpp"

#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/rest.hpp"

namespace greenroom::mocks::protocol {
namespace {

std::string_view name_of(const Fault& fault) {
  return fault.shape != nullptr ? fault.shape->name : fault.code;
}

/// How the query protocols spell the code.
std::string_view old_code(const Fault& fault) {
  return fault.shape != nullptr ? fault.shape->error_code() : fault.code;
}

/// The error's members with its message: the model spells that with either letter; clients read
/// both.
JsonObject document_of(const Fault& fault) {
  const bool capital = fault.shape != nullptr && fault.shape->member("message") == nullptr &&
                       fault.shape->member("Message") != nullptr;
  JsonObject document;
  document.emplace(capital ? "Message" : "message", fault.message);
  if (fault.members != nullptr)
    for (const auto& entry : *fault.members) document.insert_or_assign(entry.key(), entry.value());
  return document;
}

const model::Shape& unmodelled() {
  static const model::Shape text{"String", model::Kind::text};
  static const model::Member message{"message", "message", &text};
  static const model::Shape shape{"Error", model::Kind::structure, std::span(&message, 1)};
  return shape;
}

void append_json_fault(std::string& out, const Fault& fault, bool typed) {
  const JsonObject document = document_of(fault);
  out += '{';
  if (typed) {
    out += "\"__type\":";
    append_quoted(out, name_of(fault));
    out += ',';
  }
  const bool capital = document.contains("Message");
  out += capital ? "\"Message\":" : "\"message\":";
  append_quoted(out, text_of(document, capital ? "Message" : "message"));
  if (fault.members != nullptr && fault.shape != nullptr) {
    std::string rest;
    encode_json(*fault.shape, without(without(document, "message"), "Message"), rest);
    if (rest.size() > 2) {
      rest.pop_back();
      rest.front() = ',';
      out += rest;
    }
  }
  out += '}';
}

void append_element(std::string& out, std::string_view name, std::string_view content) {
  out += '<';
  out += name;
  out += '>';
  append_escaped(out, content);
  out += "</";
  out += name;
  out += '>';
}

void append_members(std::string& out, const Fault& fault) {
  if (fault.members == nullptr || fault.shape == nullptr) return;
  append_xml(out, *fault.shape, without(without(*fault.members, "message"), "Message"));
}

/// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
void append_wrapped(std::string& out, const model::Service* service, const Fault& fault) {
  out += "<ErrorResponse";
  if (service != nullptr && !service->xml_namespace.empty()) {
    out += " xmlns=\"";
    append_escaped(out, service->xml_namespace);
    out += '"';
  }
  out += "><Error><Type>";
  out += fault.status >= 500 ? "Receiver" : "Sender";
  out += "</Type>";
  append_element(out, "Code", old_code(fault));
  append_element(out, "Message", fault.message);
  append_members(out, fault);
  out += "</Error>";
  append_element(out, "RequestId", fault.request_id);
  out += "</ErrorResponse>";
}

/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
void append_bare(std::string& out, const Fault& fault) {
  out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error>";
  append_element(out, "Code", old_code(fault));
  append_element(out, "Message", fault.message);
  append_members(out, fault);
  const std::size_t before = fault.elements.empty() ? 0 : fault.elements.size() - 1;
  for (std::size_t at = 0; at < before; ++at)
    append_element(out, fault.elements[at].first, fault.elements[at].second);
  append_element(out, "RequestId", fault.request_id);
  if (!fault.elements.empty())
    append_element(out, fault.elements.back().first, fault.elements.back().second);
  out += "</Error>";
}

/// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
void append_ec2(std::string& out, const Fault& fault) {
  out += "<Response><Errors><Error>";
  append_element(out, "Code", old_code(fault));
  append_element(out, "Message", fault.message);
  append_members(out, fault);
  out += "</Error></Errors>";
  append_element(out, "RequestID", fault.request_id);
  out += "</Response>";
}

/// AWS: https://smithy.io/2.0/aws/protocols/aws-query-protocol.html
void add_query_error(const model::Service* service, const Fault& fault,
                     seam::HttpResponse& answer) {
  if (!fault.query_mode || service == nullptr || !service->query_compatible) return;
  if (fault.shape != nullptr && fault.shape->code.empty()) return;
  answer.headers.push_back(
      {"x-amzn-query-error",
       std::string(old_code(fault)) + (fault.status >= 500 ? ";Receiver" : ";Sender")});
}

}  // namespace

void encode_fault(Form form, const model::Service* service, const Fault& fault,
                  seam::HttpResponse& answer) {
  if (form == Form::json || form == Form::cbor) add_query_error(service, fault, answer);
  if (fault.shape != nullptr && fault.members != nullptr)
    append_headers(*fault.shape, *fault.members, answer.headers);
  switch (form) {
    case Form::json:
      return append_json_fault(answer.body, fault, true);
    case Form::rest_json:
      answer.headers.push_back({"X-Amzn-Errortype", std::string(name_of(fault))});
      return append_json_fault(answer.body, fault, false);
    case Form::cbor:
      return append_cbor(answer.body, fault.shape != nullptr ? *fault.shape : unmodelled(),
                         document_of(fault), name_of(fault));
    case Form::ec2:
      return append_ec2(answer.body, fault);
    case Form::query:
      return append_wrapped(answer.body, service, fault);
    case Form::rest_xml:
      if (service != nullptr && service->bare_errors) return append_bare(answer.body, fault);
      return append_wrapped(answer.body, service, fault);
  }
}

}  // namespace greenroom::mocks::protocol
