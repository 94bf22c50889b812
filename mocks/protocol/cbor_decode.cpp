// Reading CBOR (RFC 8949) by the model, as Smithy RPC v2 uses it. No length is believed before its
// bytes are there.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/float_bits.hpp"
#include "mocks/protocol/scalars.hpp"

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;

constexpr std::size_t deepest = 64;
enum Major : unsigned { unsigned_int, negative_int, bytes, text, array, map, tag, simple };

/// The first byte of an item and what it counts.
struct Head {
  unsigned major = 0, info = 0;
  std::uint64_t value = 0;
  bool indefinite() const { return info == 31; }
};

class Reader {
 public:
  Reader(std::string_view body, Decoded& out) : rest_(body), size_(body.size()), out_(out) {}
  bool done() const { return rest_.empty(); }

  seam::Failure refuse(const std::string& why) const {
    // AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CommonErrors.html
    return seam::fail(seam::Error{seam::ErrorKind::refused,
                                  "SerializationException",
                                  "Unable to parse the request body: " + why + " at byte " +
                                      std::to_string(size_ - rest_.size()),
                                  400,
                                  {},
                                  {}});
  }

  seam::Result<void> top(const Shape* input, JsonObject& document) {
    const Head head = GR_TRY(this->head());
    if (head.major != map) return refuse("a map is wanted");
    static const Shape nothing{};
    return structure(input != nullptr ? *input : nothing, head, document, {}, 0);
  }

 private:
  seam::Result<Head> head() {
    if (rest_.empty()) return refuse("the body ends too early");
    const unsigned first = static_cast<unsigned char>(rest_[0]);
    rest_.remove_prefix(1);
    Head head{first >> 5u, first & 31u, first & 31u};
    if (head.info < 24) return head;
    if (head.info == 31) {
      const bool may = head.major >= bytes && head.major != tag;
      return may ? seam::Result<Head>(head) : refuse("an item has no such length");
    }
    if (head.info > 27) return refuse("a reserved length");
    const std::size_t count = std::size_t{1} << (head.info - 24);
    if (rest_.size() < count) return refuse("the body ends too early");
    head.value = 0;
    for (std::size_t i = 0; i < count; ++i)
      head.value = head.value << 8 | static_cast<unsigned char>(rest_[i]);
    rest_.remove_prefix(count);
    return head;
  }

  /// Whether another element follows; takes the break that ends an indefinite item.
  bool more(const Head& head, std::uint64_t& seen) {
    if (!head.indefinite()) return seen++ < head.value;
    if (!rest_.starts_with('\xFF')) return true;
    rest_.remove_prefix(1);
    return false;
  }

  seam::Result<std::string> chunk(const Head& head) {
    if (head.value > rest_.size()) return refuse("the body ends too early");
    std::string out(rest_.substr(0, head.value));
    rest_.remove_prefix(head.value);
    if (head.major == text && !is_utf8(out)) return refuse("a text is not UTF-8");
    return out;
  }

  seam::Result<std::string> string(const Head& head) {
    if (!head.indefinite()) return chunk(head);
    std::string out;
    for (std::uint64_t seen = 0; more(head, seen);) {
      const Head part = GR_TRY(this->head());
      if (part.major != head.major || part.indefinite()) return refuse("a chunk of another kind");
      out += GR_TRY(chunk(part));
    }
    return out;
  }

  seam::Result<std::string> key() {
    const Head head = GR_TRY(this->head());
    if (head.major != text) return refuse("a key that is no text");
    return string(head);
  }

  static bool is_null(const Head& head) {
    return head.major == simple && (head.info == 22 || head.info == 23);
  }

  seam::Result<void> structure(const Shape& shape, const Head& head, JsonObject& object,
                               const std::string& path, std::size_t depth) {
    if (depth > deepest) return refuse("the body is nested too deeply");
    std::vector<const Member*> seen_members;
    std::size_t hint = 0;
    for (std::uint64_t seen = 0; more(head, seen);) {
      const std::string name = GR_TRY(key());
      const Head content = GR_TRY(this->head());
      const Member* member = shape.member_on_wire(name, hint);
      if (member == nullptr) {
        if (name != "__type") out_.unknown.push_back(path + name);
        GR_CHECK(skip(content, depth + 1));
        continue;
      }
      for (const Member* other : seen_members)
        if (other == member) return refuse("the key '" + name + "' comes twice");
      seen_members.push_back(member);
      if (is_null(content)) continue;
      object.emplace(member->name, GR_TRY(value(*member->shape, content,
                                                path + std::string(member->name), depth + 1)));
    }
    return {};
  }

  seam::Result<Json> value(const Shape& shape, const Head& head, const std::string& path,
                           std::size_t depth) {
    if (depth > deepest) return refuse("the body is nested too deeply");
    switch (shape.kind) {
      case Kind::structure: {
        if (head.major != map || shape.document) return mismatch(path);
        JsonObject object;
        GR_CHECK(structure(shape, head, object, path + ".", depth));
        return Json(std::move(object));
      }
      case Kind::list:
        return list(shape, head, path, depth);
      case Kind::map:
        return entries(shape, head, path, depth);
      case Kind::text:
        if (head.major != text) return mismatch(path);
        return Json(GR_TRY(string(head)));
      case Kind::blob:
        if (head.major != bytes) return mismatch(path);
        return Json(base64_of(GR_TRY(string(head))));
      case Kind::boolean:
        if (head.major != simple || (head.info != 20 && head.info != 21)) return mismatch(path);
        return Json(head.info == 21);
      default:
        return number(shape, head, path);
    }
  }

  seam::Result<Json> list(const Shape& shape, const Head& head, const std::string& path,
                          std::size_t depth) {
    if (head.major != array) return mismatch(path);
    JsonArray out;
    for (std::uint64_t seen = 0; more(head, seen);) {
      const Head content = GR_TRY(this->head());
      if (is_null(content)) continue;
      const std::string place = path + "." + std::to_string(out.size() + 1) + ".member";
      out.push_back(GR_TRY(value(*shape.members[0].shape, content, place, depth + 1)));
    }
    return Json(std::move(out));
  }

  seam::Result<Json> entries(const Shape& shape, const Head& head, const std::string& path,
                             std::size_t depth) {
    if (head.major != map) return mismatch(path);
    JsonObject out;
    for (std::uint64_t seen = 0; more(head, seen);) {
      const std::string name = GR_TRY(key());
      const Head content = GR_TRY(this->head());
      if (out.contains(name)) return refuse("the key '" + name + "' comes twice");
      if (is_null(content)) continue;
      out.emplace(name,
                  GR_TRY(value(*shape.members[1].shape, content, path + "." + name, depth + 1)));
    }
    return Json(std::move(out));
  }

  seam::Result<Json> number(const Shape& shape, Head head, const std::string& path) {
    if (shape.kind == Kind::timestamp) {
      if (head.major != tag || head.value != 1) return mismatch(path);
      head = GR_TRY(this->head());
    }
    const std::int64_t unit = shape.kind == Kind::decimal     ? 1'000'000
                              : shape.kind == Kind::timestamp ? 1000
                                                              : 1;
    std::optional<std::int64_t> found;
    if (head.major == simple && head.info >= 25 && head.info <= 27 && unit != 1)
      found = parts_of_bits(head.value, 16u << (head.info - 25), unit);
    else if (head.major <= negative_int)
      found = whole(head, unit);
    else
      return mismatch(path);
    const bool word =
        found && unit == 1000 &&
        (*found == not_a_number || *found == plus_infinity || *found == minus_infinity);
    const bool small =
        shape.kind != Kind::integer || (found && *found >= INT32_MIN && *found <= INT32_MAX);
    if (!found || word || !small) return refuse("a number is out of range in " + path);
    return Json(*found);
  }

  static std::optional<std::int64_t> whole(const Head& head, std::int64_t unit) {
    constexpr auto most = static_cast<std::uint64_t>(INT64_MAX);
    if (head.value > most / static_cast<std::uint64_t>(unit) - (unit == 1 ? 0 : 1))
      return std::nullopt;
    const auto size = static_cast<std::int64_t>(head.value);
    return head.major == unsigned_int ? size * unit : unit == 1 ? -1 - size : -(size + 1) * unit;
  }

  seam::Failure mismatch(const std::string& path) const { return refuse("wrong type of " + path); }

  seam::Result<void> skip(const Head& head, std::size_t depth) {
    if (depth > deepest) return refuse("the body is nested too deeply");
    if (head.major == bytes || head.major == text) {
      GR_TRY(string(head));
    } else if (head.major == array || head.major == map) {
      for (std::uint64_t seen = 0; more(head, seen);) {
        if (head.major == map) GR_TRY(key());
        GR_CHECK(skip(GR_TRY(this->head()), depth + 1));
      }
    } else if (head.major == tag) {
      return skip(GR_TRY(this->head()), depth + 1);
    } else if (head.major == simple && head.indefinite()) {
      return refuse("a break where an item is wanted");
    }
    return {};
  }

  std::string_view rest_;
  std::size_t size_;
  Decoded& out_;
};

}  // namespace

seam::Result<Decoded> decode_cbor(const Shape* input, std::string_view body) {
  Decoded decoded;
  if (body.empty()) return decoded;  // what takes nothing is sent as nothing
  Reader reader(body, decoded);
  GR_CHECK(reader.top(input, decoded.document));
  if (!reader.done()) return reader.refuse("there is more than one item");
  return decoded;
}

}  // namespace greenroom::mocks::protocol
