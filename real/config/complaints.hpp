// Complaints: what is wrong with a file that a person wrote, each with its place, its rule and its
// remedy, all of a file at once. The first line of each stands alone for grep and editors.
#pragma once

#include "sim/seam/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

struct Place {
  int line = 1;
  int column = 1;
  auto operator<=>(const Place&) const = default;
};

struct Complaint {
  Place place;
  std::string id;    ///< "P201"
  std::string what;  ///< unknown word "verdit"
  std::string why;   ///< the rule, one sentence; may be empty
  std::string remedy;
};

class Complaints {
 public:
  Complaints(std::string file, std::string text) : file_(std::move(file)), text_(std::move(text)) {}

  void add(Complaint complaint) { all_.push_back(std::move(complaint)); }
  bool empty() const { return all_.empty(); }
  const std::vector<Complaint>& all() const { return all_; }
  const std::string& file() const { return file_; }
  const std::string& text() const { return text_; }
  Place place_at(std::size_t offset) const;

  std::string spelled() const;  ///< ordered by place, at most 20
  seam::Error error() const;    ///< bad_input, with spelled() as its message

 private:
  std::string file_, text_;
  std::vector<Complaint> all_;
};

}  // namespace greenroom::real
