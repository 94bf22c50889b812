#include "tests/support/wire_request.hpp"

#include "mocks/protocol/rest.hpp"
#include "mocks/protocol/scalars.hpp"

#include <string>

namespace greenroom::tests {
namespace {

using mocks::Json;
using mocks::JsonObject;
using mocks::model::Kind;
using mocks::model::Location;
using mocks::model::Member;
using mocks::model::Operation;
using mocks::model::Service;
using mocks::model::Shape;
using mocks::model::TimeForm;

std::string escaped(std::string_view text) {
  std::string out;
  for (const char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' ||
                       letter == '.' || letter == '~';
    if (plain) {
      out += letter;
    } else {
      out += '%';
      out += "0123456789ABCDEF"[byte >> 4U];
      out += "0123456789ABCDEF"[byte & 15U];
    }
  }
  return out;
}

std::string scalar(const Member& member, const Json& value, TimeForm usual) {
  std::string text;
  mocks::protocol::append_scalar(text, member, value, usual);
  return text;
}

/// Forms of the query protocol and of EC2.
class Form {
 public:
  explicit Form(bool ec2) : ec2_(ec2) {}

  void structure(const Shape& shape, const JsonObject& object, const std::string& prefix) {
    for (const Member& member : shape.members) {
      const Json* value = object.if_contains(member.name);
      if (value == nullptr) continue;
      this->value(member, *value, prefix + name_of(member));
    }
  }
  std::string text;

 private:
  std::string name_of(const Member& member) const {
    if (!ec2_) return std::string(member.wire);
    if (!member.query_name.empty()) return std::string(member.query_name);
    std::string name(member.wire);
    if (name[0] >= 'a' && name[0] <= 'z') name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
  }
  void value(const Member& member, const Json& value, const std::string& path) {
    const Shape& shape = *member.shape;
    if (shape.kind == Kind::structure) return structure(shape, value.as_object(), path + ".");
    if (shape.kind == Kind::list) {
      const bool flat = ec2_ || member.flattened || shape.flattened;
      const std::string item = flat ? path : path + "." + std::string(shape.members[0].wire);
      std::size_t index = 0;
      for (const Json& one : value.as_array())
        this->value(shape.members[0], one, item + "." + std::to_string(++index));
      return;
    }
    if (shape.kind == Kind::map) {
      std::size_t index = 0;
      for (const auto& entry : value.as_object()) {
        const std::string at = path + (shape.flattened ? "." : ".entry.") + std::to_string(++index);
        pair(at + "." + std::string(shape.members[0].wire), entry.key());
        this->value(shape.members[1], entry.value(), at + "." + std::string(shape.members[1].wire));
      }
      return;
    }
    pair(path, scalar(member, value, TimeForm::iso_8601));
  }
  void pair(const std::string& name, std::string_view value) {
    text += "&" + escaped(name) + "=" + escaped(value);
  }

  bool ec2_;
};

seam::HttpRequest to(const Service& service) {
  seam::HttpRequest request;
  request.method = "POST";
  request.target = "/";
  request.host = std::string(service.endpoint_prefix) + ".us-east-2.amazonaws.com";
  request.headers = {{"Host", request.host}};
  return request;
}

seam::HttpRequest form_request(const Service& service, const Operation& operation,
                               const JsonObject& document) {
  seam::HttpRequest request = to(service);
  Form form(service.speaks_ec2);
  if (operation.input != nullptr) form.structure(*operation.input, document, "");
  request.body = "Action=" + std::string(operation.name) +
                 "&Version=" + std::string(service.version) + form.text;
  request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"});
  return request;
}

seam::HttpRequest json_request(const Service& service, const Operation& operation,
                               const JsonObject& document) {
  seam::HttpRequest request = to(service);
  request.headers.push_back(
      {"Content-Type", "application/x-amz-json-" + std::string(service.json_version)});
  request.headers.push_back(
      {"X-Amz-Target", std::string(service.target_prefix) + "." + std::string(operation.name)});
  request.body = "{}";
  if (operation.input == nullptr) return request;
  request.body.clear();
  mocks::protocol::encode_json(*operation.input, document, request.body);
  return request;
}

void put_label(std::string& target, const Member& member, const Json& value) {
  const std::string label = "{" + std::string(member.wire);
  const std::string text = scalar(member, value, TimeForm::iso_8601);
  for (const std::string& spelt : {label + "}", label + "+}"}) {
    const std::size_t at = target.find(spelt);
    if (at != std::string::npos) target.replace(at, spelt.size(), escaped(text));
  }
}

void put_query(std::string& target, const Member& member, const Json& value) {
  const auto add = [&](const Json& one) {
    target += target.find('?') == std::string::npos ? '?' : '&';
    const Member& scalar_member = value.is_array() ? member.shape->members[0] : member;
    target += escaped(member.wire) + "=" + escaped(scalar(scalar_member, one, TimeForm::iso_8601));
  };
  if (!value.is_array()) return add(value);
  for (const Json& one : value.get_array()) add(one);
}

void put_body(const Service& service, const Shape& shape, const JsonObject& document,
              seam::HttpRequest& request) {
  if (shape.payload != nullptr) {
    const Json* value = document.if_contains(shape.payload->name);
    if (value == nullptr) return;
    if (shape.payload->shape->kind == Kind::blob) {
      request.body =
          mocks::protocol::bytes_of_base64(std::string_view(value->as_string())).value_or("");
    } else if (value->is_string()) {
      request.body = std::string(value->get_string());
    } else if (service.speaks_rest_xml) {
      mocks::protocol::append_xml_root(request.body,
                                       {shape.payload->wire, shape.payload->xml_namespace, {}},
                                       *shape.payload->shape, value->as_object());
    } else {
      mocks::protocol::encode_json(*shape.payload->shape, value->as_object(), request.body);
    }
    return;
  }
  JsonObject rest;
  for (const Member& member : shape.members)
    if (const Json* value = document.if_contains(member.name);
        value != nullptr && member.location == Location::body)
      rest.emplace(member.name, *value);
  if (service.speaks_rest_xml && !rest.empty())
    mocks::protocol::append_xml_root(
        request.body, {shape.wire.empty() ? shape.name : shape.wire, shape.xml_namespace, {}},
        shape, rest);
  else if (!service.speaks_rest_xml)
    mocks::protocol::encode_json(shape, rest, request.body);
}

seam::HttpRequest rest_request(const Service& service, const Operation& operation,
                               const JsonObject& document) {
  seam::HttpRequest request = to(service);
  request.method = operation.method;
  request.target = operation.uri;
  if (!service.speaks_rest_xml) request.headers.push_back({"Content-Type", "application/json"});
  if (operation.input == nullptr) return request;
  for (const Member& member : operation.input->members) {
    const Json* value = document.if_contains(member.name);
    if (value == nullptr) continue;
    if (member.location == Location::path) put_label(request.target, member, *value);
    if (member.location == Location::query && !value->is_object())
      put_query(request.target, member, *value);
  }
  mocks::protocol::append_headers(*operation.input, document, request.headers);
  put_body(service, *operation.input, document, request);
  return request;
}

/// The part of a query answer that is the operation's own.
std::string_view result_of(const Operation& operation, std::string_view body) {
  const std::string end = "</" + std::string(operation.wrapper) + ">";
  const std::size_t from = body.find("<" + std::string(operation.wrapper));
  const std::size_t to = body.find(end);
  if (from == std::string_view::npos || to == std::string_view::npos) return {};
  return body.substr(from, to + end.size() - from);
}

}  // namespace

seam::HttpRequest wire_request(const Service& service, const Operation& operation,
                               const JsonObject& document) {
  if (service.speaks_json) return json_request(service, operation, document);
  if (service.speaks_query || service.speaks_ec2) return form_request(service, operation, document);
  return rest_request(service, operation, document);
}

seam::Result<mocks::protocol::Decoded> read_answer(const Service& service,
                                                   const Operation& operation,
                                                   const seam::HttpResponse& answer) {
  if (operation.output == nullptr) return mocks::protocol::Decoded{};
  if (service.speaks_json) return mocks::protocol::decode_json(operation.output, answer.body);
  if (service.speaks_ec2) return mocks::protocol::decode_xml(*operation.output, answer.body);
  if (service.speaks_query) {
    const std::string_view part = result_of(operation, answer.body);
    if (part.empty()) return mocks::protocol::Decoded{};
    return mocks::protocol::decode_xml(*operation.output, part);
  }
  return mocks::protocol::decode_rest(service, operation.output,
                                      {{}, {}, answer.headers, answer.body, answer.status});
}

}  // namespace greenroom::tests
