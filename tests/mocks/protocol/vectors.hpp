// The published protocol vectors: cases of one operation with their shapes, and a model built from
// them as if it had been generated. Read from the folder GREENROOM_SHARED; absent: tests skip.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::tests::protocol {

using mocks::Json;
using mocks::JsonObject;

/// One operation's model, owning what its tables point to.
class VectorModel {
 public:
  VectorModel(const JsonObject& suite, const JsonObject& operation);
  const mocks::model::Service& service() const { return *service_; }
  const mocks::model::Operation& operation() const { return service_->operations.front(); }

 private:
  std::uint16_t text(std::string_view value);
  std::uint16_t shape(std::string_view name);
  void member(std::string_view name, const JsonObject& reference);
  void fill(std::string_view name);
  void add_operation(const JsonObject& operation);

  const JsonObject& shapes_;
  std::string blob_ = "\n";
  std::vector<std::string> names_{""}, wanted_;
  std::vector<mocks::model::tables::MemberRow> members_;
  std::vector<mocks::model::tables::ShapeRow> rows_;
  std::vector<std::uint16_t> enums_, errors_;
  std::vector<mocks::model::tables::OperationRow> operations_;
  std::vector<mocks::model::tables::BindingRow> bindings_;
  std::vector<mocks::model::tables::FormRow> forms_;
  std::vector<mocks::model::tables::HttpRow> http_;
  std::vector<std::string_view> chunks_;
  mocks::model::tables::ServiceTable table_{};
  std::unique_ptr<const mocks::model::Service> service_;
};

struct VectorCase {
  std::string id;
  JsonObject content;  ///< the case as published
  std::shared_ptr<VectorModel> model;
};

/// nullopt: the shared folder is absent. `path` is "input/json".
std::optional<std::vector<VectorCase>> load_cases(const std::string& path);

/// What a document should hold for the vector's parameters: timestamps in milliseconds, decimals in
/// millionths, blobs in base64. Absent and null members are left out.
Json document_of(const mocks::model::Shape& shape, const Json& published);

/// Left out: these publish no body, only that clients may compress one. No handler of ours takes a
/// body large enough for clients to do so; the gateway refuses what it cannot read.
inline bool compressed(std::string_view id) {
  return id.starts_with("SDKAppliedContentEncoding") ||
         id.starts_with("SDKAppendsGzipAndIgnoresHttpProvidedEncoding");
}

std::string text_of_base64(std::string_view text);  ///< throws where it is none

/// Equal but for the order of members.
bool same(const Json& a, const Json& b);

std::string shared_file(const std::string& path);  ///< empty: there is none

}  // namespace greenroom::tests::protocol
