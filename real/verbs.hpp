// The verbs of the engine, and what they share.
#pragma once

#include "real/steps/run.hpp"

namespace greenroom::real {

seam::Result<Outcome> deploy_verb(Run& run);
seam::Result<Outcome> resume_verb(Run& run);
seam::Result<Outcome> rollback_verb(Run& run);
seam::Result<Outcome> plan_verb(Run& run);
seam::Result<Outcome> verify_verb(Run& run);
seam::Result<Outcome> status_verb(Run& run);

/// Walks the table of steps to a verdict.
seam::Result<Outcome> play_steps(Run& run);
/// Cleans up, notes the verdict, gives the lease back and says the verdict.
seam::Result<Outcome> finish(Run& run, Ending ending);
/// Takes the lease when the group is free, as the command says: at once or never, or after what
/// another runs. An outcome when the run ends here.
seam::Result<std::optional<Outcome>> take_turn(Run& run, bool resumes);
/// An outcome when the run ends here: another holds it.
seam::Result<std::optional<Outcome>> take_lease(Run& run, bool resumes);

}  // namespace greenroom::real
