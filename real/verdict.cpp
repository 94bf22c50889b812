#include "real/engine.hpp"

namespace greenroom::real {

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::deployed:
      return "deployed";
    case Verdict::rolled_back:
      return "rolled_back";
    case Verdict::unknown:
      return "unknown";
    case Verdict::dirty:
      return "dirty";
    case Verdict::edge_open:
      return "edge_open";
    case Verdict::refused:
      return "refused";
    case Verdict::locked:
      return "locked";
    case Verdict::none:
      return "none";
  }
  return "none";
}

int exit_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::deployed:
      return 0;
    case Verdict::rolled_back:
      return 1;
    case Verdict::unknown:
      return 2;
    case Verdict::dirty:
    case Verdict::edge_open:
      return 3;
    case Verdict::refused:
      return 4;
    case Verdict::locked:
      return 5;
    case Verdict::none:
      return 0;
  }
  return 255;
}

}  // namespace greenroom::real
