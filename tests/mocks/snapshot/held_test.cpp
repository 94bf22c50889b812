// A held value is shared by its copies until one of them is written to.
#include "mocks/held.hpp"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <utility>

using greenroom::mocks::Held;

namespace {

struct Kept {
  std::string text;
  std::shared_ptr<int> copies = std::make_shared<int>(0);
  Kept() = default;
  Kept(const Kept& other) : text(other.text), copies(other.copies) { ++*copies; }
  Kept& operator=(const Kept&) = delete;
  ~Kept() = default;
  bool operator==(const Kept& other) const { return text == other.text; }
};

}  // namespace

TEST_CASE("what is written to a copy is not seen by the first, nor the other way round") {
  Held<Kept> first;
  first->text = "first";
  Held<Kept> copy = first;
  copy->text = "copy";
  CHECK(std::as_const(first)->text == "first");
  first->text = "later";
  CHECK(std::as_const(copy)->text == "copy");
}

TEST_CASE("a copy that is only read costs no copy of the value, one that is written to costs one") {
  Held<Kept> first;
  first->text = "first";
  const auto copies = std::as_const(first)->copies;
  Held<Kept> copy = first;
  CHECK(std::as_const(copy)->text == "first");
  CHECK(copy == first);
  CHECK(*copies == 0);
  copy->text = "copy";
  copy->text = "again";
  CHECK(*copies == 1);
  CHECK_FALSE(copy == first);
}

TEST_CASE("the last of several copies is written to in place") {
  Held<Kept> first;
  first->text = "first";
  const auto copies = std::as_const(first)->copies;
  { const Held<Kept> copy = first; }
  first->text = "again";
  CHECK(*copies == 0);
}

TEST_CASE("one that was never written to equals one that holds nothing but defaults") {
  Held<Kept> never, written;
  written->text = "";
  CHECK(never == written);
  CHECK(std::as_const(never)->text.empty());
}
