// The codecs: bytes of a body to a document, checked by the model, and back to bytes as all
// protocols have them. "codedeploy CreateDeployment" in the first line says which operation.
#include "mocks/model/model.hpp"
#include "mocks/model/validate.hpp"
#include "mocks/protocol/codec.hpp"
#include "tests/fuzz/bytes.hpp"

using namespace greenroom;
using namespace greenroom::mocks;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string_view rest = fuzz::text_of(data, size);
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return 0;
  const std::string_view first = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  const std::size_t space = first.find(' ');
  if (space == std::string_view::npos) return 0;
  const model::Service* service = model::find(first.substr(0, space));
  if (service == nullptr) return 0;
  const model::Operation* operation = service->operation(first.substr(space + 1));
  if (operation == nullptr) return 0;
  const auto see = [&](const seam::Result<protocol::Decoded>& decoded) {
    if (!decoded || operation->input == nullptr) return;
    const auto complaints = model::check(*operation->input, decoded->document);
    if (!complaints.empty()) model::refusal(*service, *operation, complaints);
    std::string out;
    protocol::encode_json(*operation->input, decoded->document, out);
    protocol::append_xml(out, *operation->input, decoded->document);
    protocol::append_cbor(out, *operation->input, decoded->document);
  };
  see(protocol::decode_json(operation->input, rest));
  if (const auto fields = protocol::parse_form(rest))
    see(protocol::decode_query(operation->input, *fields));
  if (const auto fields = protocol::parse_form(rest))
    see(protocol::decode_ec2(operation->input, *fields));
  see(protocol::decode_cbor(operation->input, rest));
  if (operation->input != nullptr) see(protocol::decode_xml(*operation->input, rest));
  (void)protocol::decode_free_json(rest);
  return 0;
}
