#include "tests/harness/language/scratch.hpp"

#include <catch2/generators/catch_generators_range.hpp>

using namespace greenroom::harness;

namespace {

struct Bad {
  std::string file, mark, remedy;
};

const std::vector<Bad> bad_files{
    {"01-misspelt-word", "5:1 Y201", "expect: {verdict: deployed}"},
    {"02-length-without-unit", "5:11 Y301", "wait: 5m or wait: 5s"},
    {"03-two-verbs-in-a-step", "5:5 Y205", "- kill: engine"},
    {"04-unknown-verdict", "5:19 Y310", ""},
    {"05-fault-on-wrong-kind-of-thing", "6:20 Y409", "secret_denied: secret:green"},
    {"06-error-without-code", "6:5 Y207", "code: ThrottlingException"},
    {"07-until-and-for-together", "8:5 Y208", ""},
    {"08-broken-without-because", "5:26 Y210", "because: the reason, in words"},
    {"09-unknown-moment-in-a-cue", "6:9 Y411", "at: green.running"},
    {"10-amount-with-operator", "5:22 Y304", "users.lost: at most 5"},
    {"11-on-as-a-key", "6:5 Y103", "at: codedeploy:CreateDeployment#1"},
    {"12-no-expect", "1:1 Y202", "expect: {verdict: deployed}"},
    {"13-edit-without-set", "5:5 Y207", "set: {weights: {blue: 100, green: 0}}"},
    {"14-probability-as-a-fraction", "7:18 Y303", "probability: 5%"},
    {"15-modifier-of-another-fault", "7:5 Y206", ""},
    {"16-no-kind-of-thing", "5:18 Y406", ""},
};

}  // namespace

TEST_CASE("each bad file is refused with one error, its id, its place and what to write instead") {
  auto bad = GENERATE(Catch::Generators::from_range(bad_files));
  CAPTURE(bad.file);
  auto errors = errors_of(std::string(GREENROOM_SOURCE_DIR) + "/tests/harness/language/bad/" +
                          bad.file + ".yaml");
  REQUIRE(marks_of(errors) == std::vector<std::string>{bad.mark});
  CAPTURE(errors[0].remedy);
  if (!bad.remedy.empty()) CHECK(errors[0].remedy == bad.remedy);
  CHECK(find_error(errors[0].id) != nullptr);
}
