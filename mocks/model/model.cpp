#include "mocks/model/model.hpp"

#include "sim/seam/check.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace greenroom::mocks::model {
namespace {

using tables::ServiceTable;

std::vector<std::string_view> split_texts(std::span<const std::string_view> chunks) {
  std::size_t count = 0;
  for (const std::string_view chunk : chunks)
    count += static_cast<std::size_t>(std::count(chunk.begin(), chunk.end(), '\n'));
  std::vector<std::string_view> texts;
  texts.reserve(count);
  for (std::string_view chunk : chunks) {
    while (!chunk.empty()) {
      const void* end = std::memchr(chunk.data(), '\n', chunk.size());
      GR_ASSERT(end != nullptr, "every text of a table ends with a newline");
      const std::size_t length =
          static_cast<std::size_t>(static_cast<const char*>(end) - chunk.data());
      texts.push_back(chunk.substr(0, length));
      chunk.remove_prefix(length + 1);
    }
  }
  return texts;
}

/// Fills one service from its table; rows are linked by the addresses of reserved vectors.
class Builder {
 public:
  Builder(const ServiceTable& table, std::span<const Pattern> patterns)
      : table_(table),
        patterns_(patterns),
        texts_(split_texts(table.texts)),
        service_(std::make_unique<Service>()) {}

  std::unique_ptr<const Service> build() {
    head();
    service_->shapes.resize(table_.shapes.size());
    service_->values.reserve(table_.enums.size());
    for (std::uint16_t value : table_.enums) service_->values.push_back(text(value));
    members();
    shapes();
    service_->errors.reserve(table_.errors.size());
    for (std::uint16_t error : table_.errors) service_->errors.push_back(shape(error));
    for (const auto& row : table_.pages)
      service_->paginators.push_back({text(row.input_token), text(row.output_token),
                                      text(row.limit), text(row.more), text(row.result)});
    operations();
    bindings();
    waiters();
    return std::move(service_);
  }

 private:
  std::string_view text(std::uint16_t number) const { return texts_[number]; }
  const Shape* shape(std::uint16_t number) const {
    return number == 0 ? nullptr : &service_->shapes[number - 1u];
  }

  void head() {
    const auto& at = table_.head;
    Service& s = *service_;
    s.name = text(at[0]);
    s.id = text(at[1]);
    s.version = text(at[2]);
    s.endpoint_prefix = text(at[3]);
    s.signing_name = text(at[4]);
    s.target_prefix = text(at[5]);
    s.json_version = text(at[6]);
    s.xml_namespace = text(at[7]);
    s.speaks_json = (table_.speaks & 1) != 0;
    s.speaks_query = (table_.speaks & 2) != 0;
    s.query_compatible = (table_.speaks & 4) != 0;
    s.speaks_cbor = (table_.speaks & 8) != 0;
    s.speaks_rest_json = (table_.speaks & 16) != 0;
    s.speaks_rest_xml = (table_.speaks & 32) != 0;
    s.speaks_ec2 = (table_.speaks & 64) != 0;
    s.bare_errors = (table_.speaks & 128) != 0;
  }

  void members() {
    service_->members.reserve(table_.members.size());
    for (const auto& row : table_.members) {
      Member member;
      member.name = text(row.name);
      member.renamed = row.wire != 0;
      member.wire = member.renamed ? text(row.wire) : member.name;
      member.shape = shape(row.shape);
      member.xml_namespace = text(row.xml_namespace);
      member.time = static_cast<TimeForm>(row.time);
      member.required = (row.flags & 1) != 0;
      member.token = (row.flags & 2) != 0;
      member.flattened = (row.flags & 4) != 0;
      member.attribute = (row.flags & 8) != 0;
      service_->members.push_back(member);
    }
  }

  void shapes() {
    for (std::size_t index = 0; index < table_.shapes.size(); ++index) {
      const auto& row = table_.shapes[index];
      Shape& shape = service_->shapes[index];
      shape.name = text(row.name);
      shape.kind = static_cast<Kind>(row.kind);
      if (shape.kind <= Kind::map)
        shape.members = std::span(service_->members).subspan(row.first, row.count);
      else if (row.count != 0)
        shape.values = std::span(service_->values).subspan(row.first, row.count);
      shape.exception = (row.flags & 1) != 0;
      shape.fault = (row.flags & 2) != 0;
      shape.sensitive = (row.flags & 4) != 0;
      shape.one_of = (row.flags & 8) != 0;
      shape.flattened = (row.flags & 16) != 0;
      shape.document = (row.flags & 32) != 0;
      shape.has_min = (row.flags & 64) != 0;
      shape.has_max = (row.flags & 128) != 0;
      shape.min = row.min;
      shape.max = row.max;
      shape.pattern = row.pattern == 0 ? nullptr : &patterns_[row.pattern - 1u];
      shape.time = static_cast<TimeForm>(row.time);
      shape.code = text(row.code);
      shape.status = row.status != 0 ? row.status : (shape.fault ? 500 : 400);
    }
  }

  void operations() {
    service_->operations.reserve(table_.operations.size());
    for (const auto& row : table_.operations) {
      Operation operation;
      operation.name = text(row.name);
      operation.input = shape(row.input);
      operation.output = shape(row.output);
      operation.wrapper = text(row.wrapper);
      operation.errors =
          std::span<const Shape* const>(service_->errors).subspan(row.first_error, row.error_count);
      operation.paginator = row.page == 0 ? nullptr : &service_->paginators[row.page - 1u];
      operation.method = text(row.method);
      operation.uri = text(row.uri);
      operation.read_only = (row.flags & 1) != 0;
      operation.idempotent = (row.flags & 2) != 0;
      operation.unsigned_allowed = (row.flags & 4) != 0;
      service_->operations.push_back(operation);
    }
  }

  void bindings() {
    for (const auto& row : table_.bindings) {
      Member& member = service_->members[row.member];
      member.location = static_cast<Location>(row.location);
      member.host_label = (row.flags & 1) != 0;
      member.json_text = (row.flags & 2) != 0;
      if ((row.flags & 4) != 0) member.wire = {};
      member.query_name = text(row.query_name);
      member.xml_prefix = text(row.xml_prefix);
    }
    for (const auto& row : table_.forms) {
      Shape& shape = service_->shapes[row.shape - 1u];
      if (row.payload != 0) shape.payload = &shape.members[row.payload - 1u];
      shape.wire = text(row.wire);
      shape.xml_namespace = text(row.xml_namespace);
      shape.xml_prefix = text(row.xml_prefix);
      shape.event_stream = (row.flags & 1) != 0;
    }
    for (const auto& row : table_.http) {
      Operation& operation = service_->operations[row.operation];
      operation.host_prefix = text(row.host_prefix);
      if (row.status != 0) operation.status = row.status;
    }
  }

  void waiters() {
    for (const auto& row : table_.acceptors)
      service_->acceptors.push_back(
          {text(row.state), text(row.matcher), text(row.argument), text(row.expected)});
    for (const auto& row : table_.waiters)
      service_->waiters.push_back({text(row.name), text(row.operation), row.delay, row.attempts,
                                   std::span<const Acceptor>(service_->acceptors)
                                       .subspan(row.first_acceptor, row.acceptor_count)});
  }

  const ServiceTable& table_;
  std::span<const Pattern> patterns_;
  const std::vector<std::string_view> texts_;  ///< by their numbers
  std::unique_ptr<Service> service_;
};

/// One code point of valid UTF-8; moves `at` behind it. What is not valid counts as U+FFFD.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t index) {
    return index < text.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(text[index]))
                               : 0u;
  };
  const std::uint32_t first = byte(at);
  std::size_t more = 0;
  std::uint32_t point = first;
  if (first >= 0xF0) {
    more = 3;
    point = first & 0x07u;
  } else if (first >= 0xE0) {
    more = 2;
    point = first & 0x0Fu;
  } else if (first >= 0xC0) {
    more = 1;
    point = first & 0x1Fu;
  }
  for (std::size_t index = 1; index <= more; ++index)
    point = point << 6 | (byte(at + index) & 0x3Fu);
  at += more + 1;
  return more == 0 && first >= 0x80 ? 0xFFFDu : point;
}

std::uint8_t class_of(const Pattern& pattern, std::uint32_t point) {
  if (point < 128) return pattern.ascii[point];
  const auto after =
      std::upper_bound(pattern.wide.begin(), pattern.wide.end(), point,
                       [](std::uint32_t value, const auto& range) { return value < range.low; });
  if (after == pattern.wide.begin()) return 0;
  const auto& range = *std::prev(after);
  return point <= range.high ? range.number : std::uint8_t{0};
}

}  // namespace

bool matches(const Pattern& pattern, std::string_view text) {
  std::size_t state = 1;
  std::size_t at = 0;
  while (at < text.size()) {
    state = pattern.next[state * pattern.classes + class_of(pattern, next_code_point(text, at))];
    if (state == 0) return false;
  }
  return pattern.accepts[state] == '1';
}

const Member* Shape::member(std::string_view document_name) const {
  for (const Member& member : members)
    if (member.name == document_name) return &member;
  return nullptr;
}

const Member* Shape::member_on_wire(std::string_view wire_name, std::size_t& hint) const {
  for (std::size_t tried = 0; tried < members.size(); ++tried) {
    if (hint >= members.size()) hint = 0;
    const Member& member = members[hint++];
    if (member.wire == wire_name) return &member;
  }
  return nullptr;
}

const Shape* Operation::error(std::string_view name_or_code) const {
  for (const Shape* shape : errors)
    if (shape->name == name_or_code || shape->error_code() == name_or_code) return shape;
  return nullptr;
}

const Operation* Service::operation(std::string_view operation_name) const {
  const auto found = std::lower_bound(
      operations.begin(), operations.end(), operation_name,
      [](const Operation& operation, std::string_view wanted) { return operation.name < wanted; });
  return found != operations.end() && found->name == operation_name ? &*found : nullptr;
}

const Shape* Service::error(std::string_view name_or_code) const {
  for (const Shape* shape : errors)
    if (shape->name == name_or_code || shape->error_code() == name_or_code) return shape;
  return nullptr;
}

std::unique_ptr<const Service> build(const ServiceTable& table, std::span<const Pattern> patterns) {
  return Builder(table, patterns).build();
}

}  // namespace greenroom::mocks::model
