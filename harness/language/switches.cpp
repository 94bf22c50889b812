// The named unknowns of language.md 1.9 and the epochs: words, values and where they are kept.
#include "harness/language/scenario.hpp"

#include <array>
#include <charconv>

namespace greenroom::harness {

namespace {

using mocks::Switches;

struct Row {
  SwitchRow words;
  void (*set)(Switches& switches, std::size_t index);
};

/// The enumerations list their values in the order of the words.
template <auto Member>
void set_enumerated(Switches& switches, std::size_t index) {
  using Value = std::remove_reference_t<decltype(switches.*Member)>;
  switches.*Member = static_cast<Value>(index);
}

const std::vector<Row>& rows() {
  using S = Switches;
  static const std::vector<Row> all{
      {{"listener_rewrite", {"at_group_creation", "at_first_deployment"}, "U1"},
       set_enumerated<&S::listener_rewrite>},
      {{"idle_target_group", {"weight_zero", "detached"}, "K2"},
       set_enumerated<&S::idle_target_group>},
      {{"hook_silence_code", {"TIMEOUT", "HOOK_EXECUTION_FAILURE"}, "U2"},
       set_enumerated<&S::hook_silence_code>},
      {{"install_timeout_code", {"TIMEOUT", "ECS_UPDATE_ERROR"}, "U2"},
       set_enumerated<&S::install_timeout_code>},
      {{"ready_wait_slot", {"before_allow_hook", "after_allow_hook"}, "U3"},
       set_enumerated<&S::ready_wait_slot>},
      {{"stop_during_hook", {"at_once", "after_hook"}, "U6"}, set_enumerated<&S::stop_during_hook>},
      {{"linear_remainder", {"smaller_last_step", "larger_last_step"}, "U7"},
       set_enumerated<&S::linear_remainder>},
      {{"baking_status", {"never", "emitted"}, "U11"}, set_enumerated<&S::baking_status>},
      {{"alarm_at_start", {"stop_at_first_poll", "refuse"}, "U15"},
       set_enumerated<&S::alarm_at_start>},
      {{"alarms_watched", {"to_end_of_bake", "to_end_of_shift"}, "U16"},
       set_enumerated<&S::alarms_watched>},
      {{"stop_without_flag", {"group_decides", "no_rollback"}, "U17"},
       set_enumerated<&S::stop_without_flag>},
      {{"rollback_after_edit", {"rolls_back", "fails"}, "U18"},
       set_enumerated<&S::rollback_after_edit>},
      {{"initial_targets", {"fail_open", "answer_503"}, "U19"},
       set_enumerated<&S::initial_targets>},
      {{"edited_weights", {"overwritten_by_next_step", "deployment_fails"}, "row 17b"},
       set_enumerated<&S::edited_weights>},
      {{"test_route_after_success", {"stays_green", "returns"}, "row 5"},
       set_enumerated<&S::test_route_after_success>},
      {{"alarms_limit", {"50", "10"}, "K9"},
       [](S& switches, std::size_t index) { switches.alarms_limit = index == 0 ? 50 : 10; }},
      {{"closed_origin", {"522", "521"}, "K10"},
       [](S& switches, std::size_t index) { switches.closed_origin = index == 0 ? 522 : 521; }},
  };
  return all;
}

constexpr std::array<std::string_view, 3> epoch_table{"2019-06", "2022-11", "2025-07"};

}  // namespace

bool set_switch(mocks::Switches& switches, std::string_view name, std::string_view value) {
  for (const auto& row : rows()) {
    if (row.words.name != name) continue;
    for (std::size_t index = 0; index < row.words.values.size(); ++index) {
      if (row.words.values[index] != value) continue;
      row.set(switches, index);
      return true;
    }
  }
  return false;
}

const std::vector<SwitchRow>& switch_rows() {
  static const std::vector<SwitchRow> words = [] {
    std::vector<SwitchRow> all;
    for (const auto& row : rows()) all.push_back(row.words);
    return all;
  }();
  return words;
}

std::span<const std::string_view> epochs() { return epoch_table; }

void apply_epoch(mocks::Switches& switches, std::string_view epoch) {
  // Since November 2022 the idle group keeps a forward at weight zero (facts K2).
  set_switch(switches, "idle_target_group", epoch == "2019-06" ? "detached" : "weight_zero");
}

}  // namespace greenroom::harness
