// A journal that somebody kept, read for the report: refused, or a page.
#include "harness/language/errors.hpp"
#include "harness/report/html/model.hpp"
#include "harness/report/html/page.hpp"
#include "tests/fuzz/bytes.hpp"

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    harness::html::html_page(harness::html::page_of_journal(fuzz::text_of(data, size)));
  } catch (const harness::BadInput&) {
  }
  return 0;
}
