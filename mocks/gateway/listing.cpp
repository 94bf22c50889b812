#include "mocks/gateway/listing.hpp"

#include "sim/chance.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::gateway {
namespace {

constexpr std::string_view mark = "cut-";

/// Pages with one list and one token, at the top of the documents: all that are played are so.
const model::Paginator* pages_of(const model::Operation& operation) {
  const model::Paginator* pages = operation.paginator;
  if (pages == nullptr || pages->result.empty()) return nullptr;
  const auto simple = [](std::string_view name) {
    return !name.empty() && name.find_first_of(",.[") == std::string_view::npos;
  };
  const bool is_simple =
      simple(pages->input_token) && simple(pages->output_token) && simple(pages->result);
  return is_simple ? pages : nullptr;
}

bool is_read(std::string_view operation) {
  return operation.starts_with("Describe") || operation.starts_with("Get") ||
         operation.starts_with("List") || operation.starts_with("BatchGet");
}

JsonArray& list_in(JsonObject& output, std::string_view name) {
  Json& list = output[name];
  if (!list.is_array()) list = JsonArray();
  return list.get_array();
}

void reorder(JsonArray& list, std::uint64_t draw) {
  for (std::size_t i = list.size(); i > 1; --i) {
    const std::uint64_t turn = sim::keyed(draw, "order", "", i);
    std::swap(list[i - 1], list[turn % i]);
  }
}

/// Keeps so many; the rest comes with the token.
void cut(const model::Paginator& pages, const Continued& page, std::size_t kept,
         JsonObject& output) {
  JsonArray& list = list_in(output, pages.result);
  list.resize(kept);
  output[pages.output_token] =
      std::string(mark) + std::to_string(page.skip + kept) + "-" + page.token;
}

}  // namespace

ListFacts list_facts(const Recognised& what) {
  const model::Service* service = model::find(what.service);
  const model::Operation* operation =
      service == nullptr ? nullptr : service->operation(what.operation);
  ListFacts facts;
  facts.reads = is_read(what.operation);
  facts.lists = facts.reads && operation != nullptr;
  facts.pages = facts.lists && pages_of(*operation) != nullptr;
  return facts;
}

Continued continued(const model::Operation& operation, const JsonObject& input) {
  Continued page;
  const model::Paginator* pages = pages_of(operation);
  if (pages == nullptr) return page;
  const std::string token(text_of(input, pages->input_token));
  page.token = token;
  // AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeImages.html
  // Who names the images that are wanted gets them all, without a token.
  page.is_whole = array_of(input, "imageIds") != nullptr;
  if (!token.starts_with(mark)) return page;
  const char* const end = token.data() + token.size();
  std::size_t skip = 0;
  const auto read = std::from_chars(token.data() + mark.size(), end, skip);
  if (read.ec != std::errc() || read.ptr == end || *read.ptr != '-') return page;
  page.is_ours = true;
  page.skip = skip;
  page.token.assign(read.ptr + 1, end);
  return page;
}

JsonObject with_own_token(const model::Operation& operation, const Continued& page,
                          const JsonObject& input) {
  JsonObject own = input;
  own[operation.paginator->input_token] = page.token;
  return own;
}

void bend(const model::Operation& operation, const Continued& page, const Listing& how,
          JsonObject& output) {
  if (how.oddity == Oddity::reordered) {
    for (auto& member : output)
      if (member.value().is_array()) reorder(member.value().get_array(), how.draw);
  }
  const model::Paginator* pages = pages_of(operation);
  if (pages == nullptr || page.is_whole) return;
  if (page.skip > 0) {
    JsonArray& list = list_in(output, pages->result);
    const auto known = static_cast<std::ptrdiff_t>(std::min(page.skip, list.size()));
    list.erase(list.begin(), list.begin() + known);
  }
  const std::size_t size = list_in(output, pages->result).size();
  // Each page but an empty one brings a caller further, and two empty ones never follow.
  if (how.oddity == Oddity::page_cut && size > 1)
    cut(*pages, page, 1 + how.draw % (size - 1), output);
  if (how.oddity == Oddity::page_empty && !page.is_ours) cut(*pages, page, 0, output);
}

}  // namespace greenroom::mocks::gateway
