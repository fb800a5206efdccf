#include "common/BulkRun.h"

#include "common/Backend.h"
#include "common/Language.h"
#include "common/Prompts.h"

#include <QCoreApplication>

#include <map>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostReasons = 12;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BulkRun)
};

struct Outcome {
    std::vector<qint64> done;
    int failed = 0;
    std::map<QString, int> reasons; ///< each with how many it kept from being changed
};

} // namespace

void BulkRun::start(Backend& backend, QWidget* page) const {
    backend.job(
        page, title,
        [ids = ids, command = command](Services& services, JobContext& job) -> Result<Outcome> {
            Outcome outcome;
            for (size_t i = 0; i < ids.size() && !job.isCancelled(); ++i) {
                job.progress(static_cast<qint64>(i), static_cast<qint64>(ids.size()), {});
                const auto changed = command(services, ids[i]);
                if (changed) {
                    outcome.done.push_back(ids[i]);
                } else {
                    ++outcome.failed;
                    ++outcome.reasons[changed.error().message];
                }
            }
            return outcome;
        },
        [page, then = then](Result<Outcome> outcome) {
            if (!outcome) {
                Prompts::current().tell(page, Tone::Danger, Text::tr("Nothing was changed"), outcome.error().message,
                                        outcome.error().detail);
                return;
            }
            if (outcome->failed > 0) {
                const int failed = outcome->failed;
                QStringList reasons;
                for (const auto& [reason, times] : outcome->reasons)
                    reasons.append(times == 1 ? reason : Language::number(times) + u" × "_s + reason);
                Prompts::current().tell(page, Tone::Warning, Text::tr("%Ln were not changed", "", failed),
                                        reasons.mid(0, mostReasons).join(u'\n'));
            }
            if (!outcome->done.empty())
                then(outcome->done);
        });
}

} // namespace quittance
