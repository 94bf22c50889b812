#include "mocks/protocol/rest.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Location;
using model::Member;
using model::Shape;
using model::TimeForm;

seam::Failure refuse(bool xml, std::string text) {
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
  const char* code = xml ? "InvalidArgument" : "SerializationException";
  return seam::fail(seam::Error{seam::ErrorKind::refused, code, std::move(text), 400, {}, {}});
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('\t')) text.remove_prefix(1);
  while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
  return text;
}

/// The elements of a header's list: commas between them, quotes around those that have one. Dates
/// have a comma of their own.
std::optional<std::vector<std::string>> elements_of(std::string_view text, bool dates) {
  std::vector<std::string> found;
  while (!(text = trimmed(text)).empty()) {
    std::string element;
    if (text.starts_with('"')) {
      std::size_t at = 1;
      for (; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        element += text[at];
      }
      if (at >= text.size()) return std::nullopt;
      text = trimmed(text.substr(at + 1));
      if (!text.empty() && !text.starts_with(',')) return std::nullopt;
      text.remove_prefix(text.empty() ? 0 : 1);
    } else {
      std::size_t end = text.find(',');
      if (dates && end != std::string_view::npos) end = text.find(',', end + 1);
      element = trimmed(text.substr(0, end));
      text.remove_prefix(std::min(end, text.size() - 1) + 1);
    }
    found.push_back(std::move(element));
  }
  return found;
}

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

class Reader {
 public:
  Reader(const model::Service& service, const RestMessage& message, Decoded& out)
      : xml_(service.speaks_rest_xml), message_(message), out_(out) {}

  seam::Result<void> read(const Shape& shape) {
    bool body = false;
    for (const Member& member : shape.members) {
      if (member.location == Location::body)
        body = body || shape.payload == nullptr;
      else
        GR_CHECK(bound(member));
    }
    if (shape.payload != nullptr) return payload(*shape.payload);
    if (message_.body.empty() || !body) return {};
    Decoded content = GR_TRY(document(shape, message_.body));
    for (auto& entry : content.document)
      out_.document.insert_or_assign(entry.key(), std::move(entry.value()));
    out_.unknown = std::move(content.unknown);
    return {};
  }

 private:
  seam::Result<Decoded> document(const Shape& shape, std::string_view body) const {
    return xml_ ? decode_xml(shape, body) : decode_json(&shape, body);
  }

  seam::Result<void> payload(const Member& member) {
    if (message_.body.empty()) return {};
    const Shape& shape = *member.shape;
    if (shape.document) {
      out_.document.insert_or_assign(member.name, GR_TRY(decode_free_json(message_.body)));
    } else if (shape.kind == Kind::structure) {
      Decoded content = GR_TRY(document(shape, message_.body));
      out_.document.insert_or_assign(member.name, std::move(content.document));
      out_.unknown = std::move(content.unknown);
    } else if (shape.kind == Kind::blob) {
      out_.document.insert_or_assign(member.name, base64_of(message_.body));
    } else if (shape.kind == Kind::text && is_utf8(message_.body)) {
      out_.document.insert_or_assign(member.name, message_.body);
    } else {
      return refuse(xml_, "the body is no text of " + std::string(member.name));
    }
    return {};
  }

  seam::Result<void> bound(const Member& member) {
    switch (member.location) {
      case Location::path:
        for (const model::Label& label : message_.labels)
          if (label.name == member.wire)
            GR_CHECK(put(member, member, label.value, TimeForm::iso_8601));
        return {};
      case Location::query:
        return query(member);
      case Location::header:
        return header(member);
      case Location::headers:
        return prefixed(member);
      case Location::status:
        if (message_.status != 0) out_.document.insert_or_assign(member.name, message_.status);
        return {};
      case Location::body:
        return {};
    }
    return {};
  }

  seam::Result<Json> scalar(const Member& name, const Member& member, std::string_view text,
                            TimeForm usual) const {
    if (!is_utf8(text)) return refuse(xml_, "'" + std::string(name.wire) + "' is not UTF-8");
    auto value = scalar_from(member, text, usual);
    if (value) return *std::move(value);
    return refuse(xml_,
                  "'" + std::string(text) + "' is no value of '" + std::string(name.wire) + "'");
  }

  seam::Result<void> put(const Member& name, const Member& member, std::string_view text,
                         TimeForm usual) {
    out_.document.insert_or_assign(name.name, GR_TRY(scalar(name, member, text, usual)));
    return {};
  }

  seam::Result<void> query(const Member& member) {
    if (member.shape->kind == Kind::map) return all_parameters(member);
    const bool list = member.shape->kind == Kind::list;
    JsonArray array;
    for (const FormField& field : message_.query) {
      if (field.name != member.wire) continue;
      if (!list) return put(member, member, field.value, TimeForm::iso_8601);
      array.push_back(
          GR_TRY(scalar(member, member.shape->members[0], field.value, TimeForm::iso_8601)));
    }
    if (!array.empty()) out_.document.insert_or_assign(member.name, std::move(array));
    return {};
  }

  /// A server gives such a map every parameter, those bound to other members too.
  seam::Result<void> all_parameters(const Member& member) {
    JsonObject entries;
    const bool lists = member.shape->members[1].shape->kind == Kind::list;
    for (const FormField& field : message_.query) {
      if (!lists) {
        entries.emplace(field.name, field.value);
        continue;
      }
      Json& list = entries.emplace(field.name, JsonArray()).first->value();
      list.get_array().emplace_back(field.value);
    }
    if (!entries.empty()) out_.document.insert_or_assign(member.name, std::move(entries));
    return {};
  }

  seam::Result<void> header(const Member& member) {
    std::optional<std::string> text;
    for (const seam::Header& header : message_.headers) {
      if (!seam::equal_without_case(header.name, member.wire)) continue;
      text = text ? *text + "," + header.value : header.value;
    }
    if (!text) return {};
    if (member.shape->kind == Kind::list) return header_list(member, *text);
    if (member.json_text) {
      auto json = bytes_of_base64(*text);
      if (!json || !is_utf8(*json))
        return refuse(xml_, "'" + std::string(member.wire) + "' is no base64 text");
      out_.document.insert_or_assign(member.name, *json);
      return {};
    }
    return put(member, member, trimmed(*text), TimeForm::rfc_822);
  }

  seam::Result<void> header_list(const Member& member, std::string_view text) {
    const Member& below = member.shape->members[0];
    const TimeForm form = below.time != TimeForm::of_protocol ? below.time : below.shape->time;
    const bool dates = below.shape->kind == Kind::timestamp &&
                       (form == TimeForm::of_protocol || form == TimeForm::rfc_822);
    const auto elements = elements_of(text, dates);
    if (!elements)
      return refuse(xml_, "a quote of '" + std::string(member.wire) + "' is not closed");
    JsonArray array;
    for (const std::string& element : *elements)
      array.push_back(GR_TRY(scalar(member, below, element, TimeForm::rfc_822)));
    out_.document.insert_or_assign(member.name, std::move(array));
    return {};
  }

  /// Names of headers have no case: their rests come in small letters.
  seam::Result<void> prefixed(const Member& member) {
    JsonObject entries;
    for (const seam::Header& header : message_.headers) {
      const std::string_view name = header.name;
      if (name.size() < member.wire.size() ||
          !seam::equal_without_case(name.substr(0, member.wire.size()), member.wire))
        continue;
      if (!is_utf8(header.value)) return refuse(xml_, "'" + header.name + "' is not UTF-8");
      entries.insert_or_assign(lower(name.substr(member.wire.size())), header.value);
    }
    if (!entries.empty()) out_.document.insert_or_assign(member.name, std::move(entries));
    return {};
  }

  bool xml_;
  const RestMessage& message_;
  Decoded& out_;
};

}  // namespace

seam::Result<Decoded> decode_rest(const model::Service& service, const Shape* shape,
                                  const RestMessage& message) {
  Decoded decoded;
  if (shape != nullptr) GR_CHECK(Reader(service, message, decoded).read(*shape));
  return decoded;
}

seam::Error unrouted(const model::Service& service, model::Miss miss) {
  const auto error = [](const char* code, const char* text, int status) {
    return seam::Error{seam::ErrorKind::refused, code, text, status, {}, {}};
  };
  if (!service.speaks_rest_xml) {
    if (miss == model::Miss::bad_path)
      return error("SerializationException", "The path cannot be decoded.", 400);
    // AWS: https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html
    return error("UnknownOperationException", "No operation has this method and path.", 404);
  }
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
  if (miss == model::Miss::method)
    return error("MethodNotAllowed", "The specified method is not allowed against this resource.",
                 405);
  return error("InvalidURI", "Couldn't parse the specified URI.", 400);
}

}  // namespace greenroom::mocks::protocol
