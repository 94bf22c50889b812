// Loads a run: project file, magic files, keys' chain, clients. Reads storage and environment only.
#pragma once

#include "real/steps/run.hpp"

namespace greenroom::real {

/// bad_input for everything that an author must mend.
seam::Result<void> load(Run& run);
/// Of that the project alone, with its ledger and lease.
seam::Result<void> load_project(Run& run);

}  // namespace greenroom::real
