// A journal that somebody kept, read for the report: refused, or a page.
#include "harness/language/errors.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/judged.hpp"
#include "tests/fuzz/bytes.hpp"

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    harness::results_of_journal("journal.jsonl", std::string(fuzz::text_of(data, size)));
  } catch (const harness::BadInput&) {
  }
  // The digest stops most of what is bent; the page's own reading must bear it all the same.
  harness::html::Page page;
  page.journal = fuzz::text_of(data, size);
  harness::html::html_page(page);
  return 0;
}
