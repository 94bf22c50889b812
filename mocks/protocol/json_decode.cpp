// Reading JSON by the model while it is parsed: no generic document is built in between, and
// numbers keep their text until the model says what they are.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/values.hpp"

#include <boost/json/basic_parser_impl.hpp>

namespace greenroom::mocks::protocol {
namespace {

using boost::json::error_code;
using boost::json::string_view;
using model::Kind;
using model::Member;
using model::Shape;
using model::TimeForm;

constexpr std::size_t deepest = 64;

/// Takes what the parser finds and puts it where the model says. Returns false (with a reason in
/// `why_`) at the first thing that has another type than the model wants.
class Handler {
 public:
  static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
  static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

  /// `free`: takes a list of anything instead of the input.
  Handler(const Shape* input, Decoded& out, JsonArray* free = nullptr)
      : input_(input), out_(out), free_(free) {}
  const std::string& why() const { return why_; }

  bool on_document_begin(error_code&) { return true; }
  bool on_document_end(error_code&) { return true; }

  bool on_object_begin(error_code& ec) {
    if (skipping_ != 0) return ++skipping_, true;
    if (frames_.empty()) {
      frames_.push_back({&out_.document, nullptr, input_, nullptr, false, 0});
      return true;
    }
    if (skip_next()) return ++skipping_, true;
    const Shape* shape = next_shape();
    if (shape != nullptr && shape->kind != Kind::structure && shape->kind != Kind::map)
      return mismatch("Start of structure or map found where not expected.", ec);
    Json* slot = place();
    frames_.push_back({&slot->emplace_object(), nullptr, shape, nullptr, free_below(shape), 0});
    return true;
  }
  bool on_object_end(std::size_t, error_code&) { return leave(); }

  bool on_array_begin(error_code& ec) {
    if (skipping_ != 0) return ++skipping_, true;
    if (frames_.empty() && free_ != nullptr) {
      frames_.push_back({nullptr, free_, nullptr, nullptr, true, 0});
      return true;
    }
    if (frames_.empty()) return mismatch("Start of list found where not expected.", ec);
    if (skip_next()) return ++skipping_, true;
    const Shape* shape = next_shape();
    if (shape != nullptr && shape->kind != Kind::list)
      return mismatch("Start of list found where not expected.", ec);
    Json* slot = place();
    frames_.push_back({nullptr, &slot->emplace_array(), shape, nullptr, free_below(shape), 0});
    return true;
  }
  bool on_array_end(std::size_t, error_code&) { return leave(); }

  bool on_key_part(string_view part, std::size_t, error_code&) {
    parts_.append(part.data(), part.size());
    return true;
  }
  bool on_key(string_view part, std::size_t, error_code&) {
    std::string_view key(part.data(), part.size());
    if (!parts_.empty()) {
      parts_.append(key);
      key = parts_;
    }
    if (skipping_ == 0) take_key(key);
    parts_.clear();
    return true;
  }

  bool on_string_part(string_view part, std::size_t, error_code&) {
    parts_.append(part.data(), part.size());
    return true;
  }
  bool on_string(string_view part, std::size_t, error_code& ec) {
    std::string_view text(part.data(), part.size());
    if (!parts_.empty()) {
      parts_.append(text);
      text = parts_;
    }
    const bool good = take_text(text, ec);
    parts_.clear();
    return good;
  }

  bool on_number_part(string_view part, error_code&) {
    parts_.append(part.data(), part.size());
    return true;
  }
  bool on_int64(std::int64_t, string_view part, error_code& ec) { return on_number(part, ec); }
  bool on_uint64(std::uint64_t, string_view part, error_code& ec) { return on_number(part, ec); }
  /// The parser's own reading of a number with a fraction is not used: its text is.
  template <class Number>
  bool on_double(Number, string_view part, error_code& ec) {
    return on_number(part, ec);
  }

  bool on_bool(bool value, error_code& ec) {
    if (skipping_ != 0) return true;
    if (frames_.empty()) return mismatch("TRUE_VALUE or FALSE_VALUE found at the top.", ec);
    if (skip_next()) return true;
    const Shape* shape = next_shape();
    if (shape != nullptr && shape->kind != Kind::boolean)
      return mismatch(value ? "TRUE_VALUE can not be converted to " + wanted(*shape)
                            : "FALSE_VALUE can not be converted to " + wanted(*shape),
                      ec);
    *place() = value;
    return true;
  }
  /// A null is an absent member; in free JSON it is itself.
  bool on_null(error_code& ec) {
    if (skipping_ != 0) return true;
    if (frames_.empty()) return mismatch("NULL_VALUE found at the top.", ec);
    if (skip_next()) return true;
    if (frames_.back().free) place()->emplace_null();
    return true;
  }
  bool on_comment_part(string_view, error_code&) { return true; }
  bool on_comment(string_view, error_code&) { return true; }

 private:
  struct Frame {
    JsonObject* object = nullptr;
    JsonArray* array = nullptr;
    const Shape* shape = nullptr;  ///< nullptr: free JSON, or an input that is not modelled
    const Member* member = nullptr;
    bool free = false;
    std::size_t hint = 0;
  };

  bool free_below(const Shape* shape) const { return shape == nullptr || shape->document; }

  bool mismatch(std::string why, error_code& ec) {
    why_ = std::move(why);
    ec = boost::json::error::syntax;
    return false;
  }

  void take_key(std::string_view key) {
    Frame& frame = frames_.back();
    frame.member = nullptr;
    if (frame.free || (frame.shape != nullptr && frame.shape->kind == Kind::map)) {
      key_.assign(key);
      return;
    }
    if (frame.shape != nullptr) frame.member = frame.shape->member_on_wire(key, frame.hint);
    // What travels in path, query or headers has no place in the body.
    if (frame.member != nullptr && frames_.size() == 1 &&
        frame.member->location != model::Location::body)
      frame.member = nullptr;
    skip_value_ = frame.member == nullptr;
    // "__type" is the framework's own: clients of unions may send it.
    if (skip_value_ && key != "__type") out_.unknown.push_back(path_to(key));
  }

  bool skip_next() {
    const bool skip = skip_value_;
    skip_value_ = false;
    return skip;
  }

  std::string path_to(std::string_view key) const {
    std::string path;
    for (const Frame& frame : frames_) {
      if (&frame == &frames_.back()) break;
      if (frame.array != nullptr) {
        path += std::to_string(frame.array->size()) + ".member.";
      } else if (frame.member != nullptr) {
        path += frame.member->name;
        path += '.';
      }
    }
    return path += key;
  }

  /// The shape of the value that comes next; nullptr: anything.
  const Shape* next_shape() const {
    const Frame& frame = frames_.back();
    if (frame.free) return nullptr;
    const Shape* shape = frame.array != nullptr           ? frame.shape->members[0].shape
                         : frame.shape->kind == Kind::map ? frame.shape->members[1].shape
                                                          : frame.member->shape;
    return shape->document ? nullptr : shape;
  }

  Json* place() {
    Frame& frame = frames_.back();
    if (frame.array != nullptr) return &frame.array->emplace_back(nullptr);
    if (frame.member != nullptr) return &(*frame.object)[frame.member->name];
    return &(*frame.object)[key_];
  }

  bool leave() {
    if (skipping_ != 0) return --skipping_, true;
    frames_.pop_back();
    return true;
  }

  static std::string wanted(const Shape& shape) {
    switch (shape.kind) {
      case Kind::structure:
        return "Structure";
      case Kind::list:
        return "List";
      case Kind::map:
        return "Map";
      case Kind::text:
        return "String";
      case Kind::boolean:
        return "Boolean";
      case Kind::integer:
        return "Integer";
      case Kind::long_integer:
        return "Long";
      case Kind::decimal:
        return "Double";
      case Kind::timestamp:
        return "Timestamp";
      case Kind::blob:
        return "Blob";
    }
    return {};
  }

  bool take_text(std::string_view text, error_code& ec) {
    if (skipping_ != 0) return true;
    if (frames_.empty()) return mismatch("STRING_VALUE found at the top.", ec);
    if (skip_next()) return true;
    const Shape* shape = next_shape();
    if (shape == nullptr || shape->kind == Kind::text) {
      place()->emplace_string().assign(text.data(), text.size());
      return true;
    }
    std::optional<std::int64_t> number;
    switch (shape->kind) {
      case Kind::blob:
        if (!is_base64(text)) return mismatch("STRING_VALUE is no base64 text", ec);
        place()->emplace_string().assign(text.data(), text.size());
        return true;
      case Kind::timestamp:
        number = time_form(*shape) == TimeForm::rfc_822 ? millis_of_http_date(text)
                                                        : millis_of_iso(text);
        break;
      case Kind::decimal:
        if (text == "NaN" || text == "Infinity" || text == "-Infinity") number = millionths(text);
        break;
      default:
        break;
    }
    if (!number) return mismatch("STRING_VALUE can not be converted to " + wanted(*shape), ec);
    *place() = *number;
    return true;
  }

  TimeForm time_form(const Shape& shape) const {
    const Member* member = frames_.back().member;
    return member != nullptr && member->time != TimeForm::of_protocol ? member->time : shape.time;
  }

  bool on_number(string_view part, error_code& ec) {
    std::string_view text(part.data(), part.size());
    if (!parts_.empty()) {
      parts_.append(text);
      text = parts_;
    }
    const bool good = take_number(text, ec);
    parts_.clear();
    return good;
  }

  bool take_number(std::string_view text, error_code& ec) {
    if (skipping_ != 0) return true;
    if (frames_.empty()) return mismatch("NUMBER_VALUE found at the top.", ec);
    if (skip_next()) return true;
    const Shape* shape = next_shape();
    std::optional<std::int64_t> number;
    switch (shape == nullptr ? Kind::long_integer : shape->kind) {
      case Kind::integer:
        number = whole_number_of_32_bits(text);
        break;
      case Kind::long_integer:
        number = whole_number(text);
        break;
      case Kind::decimal:
        number = millionths(text);
        break;
      case Kind::timestamp:
        number = millis_of_epoch(text);
        break;
      default:
        break;
    }
    if (!number && shape == nullptr) {
      place()->emplace_string().assign(text.data(), text.size());
      return true;
    }
    if (!number) return mismatch("NUMBER_VALUE can not be converted to " + wanted(*shape), ec);
    *place() = *number;
    return true;
  }

  const Shape* input_;
  Decoded& out_;
  JsonArray* free_;
  std::vector<Frame> frames_;
  std::string key_, parts_, why_;
  std::size_t skipping_ = 0;
  bool skip_value_ = false;
};

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

seam::Failure serialization_failure(std::string text) {
  // AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html
  return seam::fail(seam::Error{
      seam::ErrorKind::refused, "SerializationException", std::move(text), 400, {}, {}});
}

}  // namespace

seam::Result<Decoded> decode_json(const Shape* input, std::string_view body) {
  Decoded decoded;
  if (is_blank(body)) return decoded;  // some clients send nothing for an empty input
  boost::json::parse_options options;
  options.max_depth = deepest;
  boost::json::basic_parser<Handler> parser(options, input, decoded);
  error_code ec;
  const std::size_t used = parser.write_some(false, body.data(), body.size(), ec);
  if (!ec && (!parser.done() || !is_blank(body.substr(used)))) ec = boost::json::error::extra_data;
  if (!ec) return decoded;
  if (!parser.handler().why().empty()) return serialization_failure(parser.handler().why());
  return serialization_failure("Unable to parse the request body: " + ec.message() + " at byte " +
                               std::to_string(used));
}

seam::Result<Json> decode_free_json(std::string_view body) {
  Decoded decoded;
  JsonArray array;
  boost::json::parse_options options;
  options.max_depth = deepest;
  boost::json::basic_parser<Handler> parser(options, nullptr, decoded, &array);
  error_code ec;
  // As the one element of a list: the parser's handler has no place for a bare value.
  parser.write_some(true, "[", 1, ec);
  std::size_t used = ec ? 0 : parser.write_some(true, body.data(), body.size(), ec);
  const bool open = !parser.done();  // a body that closes the list has more to say than a value
  if (!ec && open && used == body.size()) parser.write_some(false, "]", 1, ec);
  if (!ec && open && parser.done() && used == body.size() && array.size() == 1)
    return std::move(array.front());
  return serialization_failure("Unable to parse the request body at byte " + std::to_string(used));
}

}  // namespace greenroom::mocks::protocol
