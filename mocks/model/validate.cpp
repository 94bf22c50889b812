#include "mocks/model/validate.hpp"

#include "sim/seam/check.hpp"

#include <array>

namespace greenroom::mocks::model {
namespace {

constexpr std::size_t most_complaints = 20;
using What = Complaint::What;

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (char byte : text) count += (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u;
  return count;
}

std::string lower_first(std::string_view name) {
  std::string text(name);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z')
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string upper_first(std::string_view name) {
  std::string text(name);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z')
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// A step of the way to a value; the text of the way is made only for a complaint.
struct Place {
  const Place* before = nullptr;
  std::string_view name;
  std::size_t index = 0;  ///< from 1: an element of a list
};

std::string path_of(const Place* place) {
  if (place == nullptr) return {};
  std::string path = path_of(place->before);
  if (!path.empty()) path += '.';
  if (place->index != 0) return path + std::to_string(place->index) + ".member";
  return path + lower_first(place->name);
}

std::string shown(const Json& value) {
  if (value.is_string()) return std::string(value.get_string());
  return boost::json::serialize(value);
}

class Checker {
 public:
  explicit Checker(std::vector<Complaint>& out) : out_(out) {}

  void structure(const Shape& shape, const JsonObject& object, const Place* place) {
    std::size_t known = 0;
    for (const Member& member : shape.members) {
      const Place here{place, member.name};
      const Json* value = object.if_contains(member.name);
      if (value != nullptr && !value->is_null()) {
        ++known;
        this->value(*member.shape, *value, here);
      } else if (member.required) {
        complain(What::missing, here, nullptr, false, "Member must not be null");
      }
    }
    if (known == object.size()) return;
    for (const auto& entry : object) {
      if (entry.value().is_null() || shape.member(entry.key()) != nullptr) continue;
      const Place here{place, entry.key()};
      complain(What::unknown, here, nullptr, false, "Member is not modelled");
    }
  }

 private:
  void value(const Shape& shape, const Json& value, const Place& here) {
    if (shape.document) return;
    if (!has_kind(shape.kind, value)) {
      complain(What::type, here, &value, shape.sensitive, "Member has another type");
      return;
    }
    switch (shape.kind) {
      case Kind::structure:
        return structure(shape, value.get_object(), &here);
      case Kind::list:
        return list(shape, value.get_array(), here);
      case Kind::map:
        return map(shape, value.get_object(), here);
      case Kind::text:
        return text(shape, value.get_string(), here, value);
      case Kind::blob:
        return blob(shape, value.get_string(), here, value);
      case Kind::integer:
      case Kind::long_integer:
      case Kind::decimal:
        return number(shape, value, here);
      case Kind::boolean:
      case Kind::timestamp:
        return;
    }
  }

  static bool has_kind(Kind kind, const Json& value) {
    switch (kind) {
      case Kind::structure:
      case Kind::map:
        return value.is_object();
      case Kind::list:
        return value.is_array();
      case Kind::text:
      case Kind::blob:
        return value.is_string();
      case Kind::boolean:
        return value.is_bool();
      case Kind::integer:
      case Kind::long_integer:
      case Kind::decimal:
      case Kind::timestamp:
        return value.is_int64() || value.is_uint64();
    }
    return false;
  }

  void list(const Shape& shape, const JsonArray& array, const Place& here) {
    size(shape, array.size(), here, nullptr);
    std::size_t index = 0;
    for (const Json& element : array) {
      const Place there{&here, {}, ++index};
      if (!element.is_null()) value(*shape.members[0].shape, element, there);
    }
  }

  void map(const Shape& shape, const JsonObject& object, const Place& here) {
    size(shape, object.size(), here, nullptr);
    for (const auto& entry : object) {
      const Place there{&here, entry.key()};
      const Json key(entry.key());
      text(*shape.members[0].shape, entry.key(), there, key);
      if (!entry.value().is_null()) value(*shape.members[1].shape, entry.value(), there);
    }
  }

  void text(const Shape& shape, std::string_view text, const Place& here, const Json& value) {
    if (shape.has_min || shape.has_max) size(shape, code_points(text), here, &value);
    if (shape.pattern != nullptr && !matches(*shape.pattern, text))
      complain(
          What::pattern, here, &value, shape.sensitive,
          "Member must satisfy regular expression pattern: " + std::string(shape.pattern->text));
    if (shape.values.empty()) return;
    std::string choices;
    for (std::string_view choice : shape.values) {
      if (choice == text) return;
      if (!choices.empty()) choices += ", ";
      choices += choice;
    }
    complain(What::enumeration, here, &value, shape.sensitive,
             "Member must satisfy enum value set: [" + choices + "]");
  }

  void blob(const Shape& shape, std::string_view base64, const Place& here, const Json& value) {
    std::size_t bytes = base64.size() / 4 * 3;
    while (!base64.empty() && base64.back() == '=') {
      base64.remove_suffix(1);
      --bytes;
    }
    size(shape, bytes, here, &value);
  }

  void number(const Shape& shape, const Json& value, const Place& here) {
    const std::int64_t number = value.is_int64() ? value.get_int64() : INT64_MAX;
    const std::int64_t scale = shape.kind == Kind::decimal ? 1'000'000 : 1;
    if (shape.has_min && number < shape.min)
      complain(
          What::range, here, &value, shape.sensitive,
          "Member must have value greater than or equal to " + std::to_string(shape.min / scale));
    if (shape.has_max && number > shape.max)
      complain(What::range, here, &value, shape.sensitive,
               "Member must have value less than or equal to " + std::to_string(shape.max / scale));
  }

  void size(const Shape& shape, std::size_t size, const Place& here, const Json* value) {
    if (shape.has_min && static_cast<std::int64_t>(size) < shape.min)
      complain(What::length, here, value, shape.sensitive,
               "Member must have length greater than or equal to " + std::to_string(shape.min));
    if (shape.has_max && static_cast<std::int64_t>(size) > shape.max)
      complain(What::length, here, value, shape.sensitive,
               "Member must have length less than or equal to " + std::to_string(shape.max));
  }

  void complain(What what, const Place& here, const Json* value, bool sensitive,
                std::string constraint) {
    if (out_.size() >= most_complaints) return;
    Complaint complaint;
    complaint.what = what;
    complaint.path = path_of(&here);
    complaint.member = here.name;
    complaint.top = here.name;
    for (const Place* at = &here; at != nullptr; at = at->before) {
      if (complaint.member.empty()) complaint.member = at->name;
      if (!at->name.empty()) complaint.top = at->name;
    }
    complaint.sensitive = sensitive;
    if (value != nullptr && !sensitive) complaint.value = shown(*value);
    complaint.constraint = std::move(constraint);
    out_.push_back(std::move(complaint));
  }

  std::vector<Complaint>& out_;
};

/// How a service words what its framework finds.
struct Style {
  std::string_view service;
  std::string_view code;
  enum class Form { coral, ecr, by_field, ec2, s3 } form;
};
constexpr std::array<Style, 11> styles = {{
    // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/CommonErrors.html
    // ECS models InvalidParameterException for what it refuses; its framework's own text is not
    // published, so the common form is used.
    {"ecs", "InvalidParameterException", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html
    {"codedeploy", "ValidationException", Style::Form::by_field},
    // AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
    {"elbv2", "ValidationError", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
    {"ec2", "InvalidParameterValue", Style::Form::ec2},
    // AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepository.html
    {"ecr", "InvalidParameterException", Style::Form::ecr},
    // AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/CommonErrors.html
    {"secretsmanager", "ValidationException", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
    {"sts", "ValidationError", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html
    {"cloudwatch", "ValidationError", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
    {"iam", "ValidationError", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/CommonErrors.html
    {"logs", "InvalidParameterException", Style::Form::coral},
    // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
    {"s3", "InvalidArgument", Style::Form::s3},
}};

Style style_of(std::string_view service) {
  for (const Style& style : styles)
    if (style.service == service) return style;
  return {service, "ValidationException", Style::Form::coral};
}

std::string value_text(const Complaint& complaint) {
  if (complaint.what == What::missing) return "Value null";
  if (complaint.sensitive || complaint.value.empty()) return "Value";
  return "Value '" + complaint.value + "'";
}

std::string common_text(const std::vector<Complaint>& complaints) {
  const bool one = complaints.size() == 1;
  std::string text = std::to_string(complaints.size());
  text += one ? " validation error detected: " : " validation errors detected: ";
  for (std::size_t index = 0; index < complaints.size(); ++index) {
    if (index != 0) text += "; ";
    text += value_text(complaints[index]);
    text += " at '" + complaints[index].path + "' failed to satisfy constraint: ";
    text += complaints[index].constraint;
  }
  return text;
}

std::string ecr_text(const Complaint& complaint) {
  std::string constraint = complaint.constraint;
  if (complaint.what == What::pattern) {
    const std::size_t colon = constraint.find(": ");
    constraint = "must satisfy regular expression '" + constraint.substr(colon + 2) + "'";
  }
  return "Invalid parameter at '" + complaint.path + "' failed to satisfy constraint: '" +
         constraint + "'";
}

/// EC2 speaks of one parameter; that its text ends like this for all of them is inferred.
std::string ec2_text(const Complaint& complaint) {
  if (complaint.what == What::missing)
    return "The request must contain the parameter " + std::string(complaint.member);
  std::string text = "Value ( " + complaint.value + " ) for parameter ";
  text += complaint.member;
  return text + " is invalid. " + complaint.constraint + ".";
}

/// S3 has one text for every document that is not as its schema wants, and codes of its own for
/// some headers.
void word_for_s3(const Operation& operation, const Complaint& complaint, std::string& code,
                 std::string& text) {
  const Member* member = operation.input->member(complaint.top);
  if (member == nullptr || member->location == Location::body) {
    code = "MalformedXML";
    text =
        "The XML you provided was not well-formed or did not validate against our published schema";
  } else if (complaint.top == "StorageClass") {
    code = "InvalidStorageClass";
    text = "The storage class you specified is not valid";
  } else if (complaint.top == "ServerSideEncryption") {
    text = "The encryption method specified is not supported";
  } else if (complaint.top == "EncodingType") {
    text = "Invalid Encoding Method specified in Request";
  } else if (complaint.top == "ObjectAttributes") {
    text = "Invalid attribute name specified.";
  }
}

/// Lambda looks at a runtime itself, not its framework; the text is that which callers report.
// AWS: https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html
void word_for_lambda(const Complaint& complaint, std::string& code, std::string& text) {
  if (complaint.member != "Runtime" || complaint.what != What::enumeration) return;
  code = "InvalidParameterValueException";
  text = "Value " + complaint.value +
         " at 'runtime' failed to satisfy constraint: " + complaint.constraint +
         " or be a valid ARN";
}

/// CodeDeploy has one exception a field: <Field>RequiredException, Invalid<Field>Exception. The
/// operation's modelled errors say which of them exist.
const Shape* field_error(const Operation& operation, const Complaint& complaint) {
  for (std::string_view member : {complaint.member, complaint.top}) {
    std::string field = upper_first(member);
    for (int attempt = 0; attempt < 3; ++attempt) {
      const std::string name = complaint.what == What::missing ? field + "RequiredException"
                                                               : "Invalid" + field + "Exception";
      if (const Shape* error = operation.error(name)) return error;
      if (attempt == 0 && field.ends_with("s")) field.pop_back();
      if (attempt == 1 && field.starts_with("Current")) field.erase(0, 7);
    }
  }
  return nullptr;
}

}  // namespace

std::vector<Complaint> check(const Shape& input, const JsonObject& document) {
  std::vector<Complaint> complaints;
  Checker(complaints).structure(input, document, nullptr);
  return complaints;
}

seam::Error refusal(const Service& service, const Operation& operation,
                    const std::vector<Complaint>& complaints) {
  GR_ASSERT(!complaints.empty(), "a refusal needs a complaint");
  const Style style = style_of(service.name);
  std::string code(style.code);
  std::string text = common_text(complaints);
  int status = 400;
  if (style.form == Style::Form::ecr) text = ecr_text(complaints.front());
  if (style.form == Style::Form::ec2) {
    text = ec2_text(complaints.front());
    if (complaints.front().what == What::missing) code = "MissingParameter";
  }
  if (style.form == Style::Form::s3) word_for_s3(operation, complaints.front(), code, text);
  if (service.name == "lambda") word_for_lambda(complaints.front(), code, text);
  if (style.form == Style::Form::by_field) {
    if (const Shape* error = field_error(operation, complaints.front())) {
      code = std::string(error->name);
      status = error->status;
    }
  }
  return {seam::ErrorKind::refused, std::move(code), std::move(text), status, {}, {}};
}

seam::Error unknown_member(const Service& service, const Operation& operation,
                           std::string_view path) {
  // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
  if (style_of(service.name).form == Style::Form::ec2)
    return {seam::ErrorKind::refused,
            "UnknownParameter",
            "The parameter " + std::string(path) + " is not recognized",
            400,
            {},
            {}};
  // Differs from AWS: https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
  // There an unknown member is passed over in silence, and a typing mistake with it.
  std::string text = "Unknown member '";
  text += path;
  text += "' in the input of ";
  text += operation.name;
  text += ": the model has none of that name (AWS would pass over it in silence).";
  return {seam::ErrorKind::refused,
          std::string(style_of(service.name).code),
          std::move(text),
          400,
          {},
          {}};
}

}  // namespace greenroom::mocks::model
