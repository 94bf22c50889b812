// Small things that the handlers of ECS share: tags, pages, failures.
#include "mocks/ecs/handlers.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {

JsonArray tags_in(const JsonObject& input) {
  const JsonArray* tags = array_of(input, "tags");
  return tags == nullptr ? JsonArray() : *tags;
}

bool wants_tags(const JsonObject& input) {
  const JsonArray* include = array_of(input, "include");
  return include != nullptr && std::any_of(include->begin(), include->end(), [](const Json& one) {
           return one.is_string() && one == "TAGS";
         });
}

Page page_of(const std::vector<std::string>& all, const JsonObject& input, std::int64_t most) {
  const std::string_view token = text_of(input, "nextToken");
  std::size_t from = 0;
  if (!token.empty()) {
    auto it = std::find(all.begin(), all.end(), token);
    // What the token names may have gone meanwhile: names in order go on behind it.
    if (it == all.end() && std::is_sorted(all.begin(), all.end()))
      it = std::lower_bound(all.begin(), all.end(), token);
    from = static_cast<std::size_t>(it - all.begin());
  }
  const auto size = static_cast<std::size_t>(number_of(input, "maxResults", most));
  const std::size_t to = std::min(all.size(), from + size);
  Page page;
  for (std::size_t index = from; index < to; ++index) page.items.emplace_back(all[index]);
  if (to < all.size()) page.next = all[to];
  return page;
}

JsonObject page_document(std::string_view member, Page page) {
  JsonObject document;
  document[member] = std::move(page.items);
  if (!page.next.empty()) document["nextToken"] = page.next;
  return document;
}

void add_failure(JsonArray& failures, std::string_view arn) {
  JsonObject failure;
  failure["arn"] = arn;
  failure["reason"] = "MISSING";
  failures.emplace_back(std::move(failure));
}

}  // namespace greenroom::mocks::ecs
