#include "subscriptions/RequestDialogs.h"

#include "common/Banner.h"
#include "common/DateEdit.h"
#include "common/DialogSize.h"
#include "common/FormErrors.h"
#include "common/FormLayout.h"
#include "common/Language.h"
#include "common/PlainText.h"
#include "services/Services.h"
#include "subscriptions/LifeText.h"
#include "subscriptions/UnusedDaysCombo.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

#include <algorithm>

namespace quittance {

using namespace Qt::Literals::StringLiterals;

namespace {

QPlainTextEdit* shortText(const char* name, QWidget* parent) {
    auto* const edit = new QPlainTextEdit(parent);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4);
    return edit;
}

} // namespace

RecordRequestDialog::RecordRequestDialog(Book& book, const SubscriptionDetail& detail, QWidget* parent)
    : FormDialog(book, 2, parent),
      m_detail(detail),
      m_requestedBy(new QLineEdit(form())),
      m_receivedOn(new DateEdit(form())),
      m_lastDay(new DateEdit(form())),
      m_reason(shortText("reasonEdit", form())) {
    setObjectName(u"recordRequestDialog"_s);
    m_requestedBy->setObjectName(u"requestedByEdit"_s);
    m_requestedBy->setMaxLength(200);
    m_receivedOn->setObjectName(u"receivedOnEdit"_s);
    m_lastDay->setObjectName(u"lastDayEdit"_s);
    for (DateEdit* const edit : {m_receivedOn, m_lastDay})
        edit->setToday(detail.today);
    m_receivedOn->setDate(detail.today);
    form()->addField(u"requestedBy"_s, m_requestedBy, 2)->setRequired(true);
    form()->addField(u"receivedOn"_s, m_receivedOn)->setRequired(true);
    form()->addField(u"lastDay"_s, m_lastDay);
    form()->addField(u"reason"_s, m_reason, 2);
    form()->addStretch();
    setDialogSize(this, 560, 460);
    ready();
}

void RecordRequestDialog::retranslate() {
    setTexts(tr("Cancellation request"), m_detail.subscription.code + u" · "_s + m_detail.customer.name,
             tr("Record the request"), tr("the request"));
    label("requestedBy", tr("&Asked by"), tr("For example: Mrs Roux, by telephone"));
    label("receivedOn", tr("&Received on"));
    label("lastDay", tr("Requested &last day"), tr("Leave blank for as soon as possible."));
    label("reason", tr("R&eason"));
}

void RecordRequestDialog::save() {
    CancellationRequest request;
    request.subscriptionId = m_detail.subscription.id;
    request.requestedBy = m_requestedBy->text();
    request.receivedOn = m_receivedOn->date();
    request.lastDay = m_lastDay->value();
    request.reason = m_reason->toPlainText();
    std::vector<Error> problems;
    for (const auto& [edit, field] : {std::pair{m_receivedOn, u"receivedOn"_s}, std::pair{m_lastDay, u"lastDay"_s}})
        if (!edit->problem().isEmpty())
            problems.push_back(invalid(edit->problem(), field));
    for (const Error& error : validate(normalised(request), m_detail.today))
        if (std::ranges::find(problems, error.field, &Error::field) == problems.end())
            problems.push_back(error);
    if (!errors()->show(problems))
        return;
    store([request](Services& services, const Actor& actor, const OperationId& operation) {
        return services.subscriptions.recordRequest(actor, request, operation);
    });
}

DecideRequestDialog::DecideRequestDialog(Book& book, const SubscriptionDetail& detail,
                                         const CancellationRequest& request, QWidget* parent)
    : FormDialog(book, 1, parent),
      m_detail(detail),
      m_request(request),
      m_asked(new PlainLabel({}, nullptr, form())),
      m_accept(new QRadioButton(form())),
      m_decline(new QRadioButton(form())),
      m_lastDay(new DateEdit(form())),
      m_unused(new UnusedDaysCombo(form())),
      m_figures(new PlainLabel({}, "muted", form())),
      m_answer(shortText("answerEdit", form())) {
    setObjectName(u"decideRequestDialog"_s);
    build();
    setDialogSize(this, 560, 560);
    ready();
    m_accept->setFocus();
    loadFigures();
}

void DecideRequestDialog::build() {
    m_accept->setObjectName(u"acceptRadio"_s);
    m_decline->setObjectName(u"declineRadio"_s);
    m_lastDay->setObjectName(u"lastDayEdit"_s);
    m_figures->setObjectName(u"figuresText"_s);
    m_asked->setWordWrap(true);
    m_figures->setWordWrap(true);
    m_lastDay->setToday(m_detail.today);
    const Subscription& s = m_detail.subscription;
    const QDate agreed = earliestLastDay(s, m_detail.today).value_or(m_detail.today);
    m_lastDay->setDate(std::max({m_request.lastDay.value_or(agreed), agreed, s.startDate.addDays(-1)}));
    form()->addWide(m_asked);
    form()->addWide(m_accept);
    form()->addField(u"day"_s, m_lastDay);
    form()->addField(u"unused"_s, m_unused);
    form()->addWide(m_figures);
    form()->addWide(m_decline);
    form()->addField(u"answer"_s, m_answer);
    form()->addStretch();
    const auto choose = [this] {
        m_lastDay->setEnabled(accepts());
        m_unused->setEnabled(accepts());
        m_answer->setEnabled(!accepts());
        retranslate();
    };
    connect(m_accept, &QRadioButton::toggled, this, choose);
    connect(m_lastDay, &QLineEdit::textChanged, this, &DecideRequestDialog::showFigures);
    connect(m_unused, &QComboBox::currentIndexChanged, this, &DecideRequestDialog::showFigures);
    m_accept->setChecked(true);
}

bool DecideRequestDialog::accepts() const { return m_accept->isChecked(); }

void DecideRequestDialog::retranslate() {
    setTexts(tr("Decide on the request"), m_detail.subscription.code + u" · "_s + m_detail.customer.name,
             accepts() ? tr("End the subscription") : tr("Decline the request"), tr("the decision"));
    QStringList asked{tr("Asked by %1 on %2.").arg(m_request.requestedBy, Language::date(m_request.receivedOn))};
    if (m_request.lastDay)
        asked.append(tr("Requested last day: %1.").arg(Language::date(*m_request.lastDay)));
    if (!m_request.reason.isEmpty())
        asked.append(m_request.reason);
    m_asked->setText(asked.join(u'\n'));
    m_accept->setText(tr("&Accept: it ends"));
    m_decline->setText(tr("&Decline: it goes on"));
    label("day", tr("&Last day of use"), tr("31/1, +30, t for today"));
    label("unused", UnusedDaysCombo::labelText());
    m_unused->retranslate();
    label("answer", tr("Reaso&n, for the customer"));
    showFigures();
}

void DecideRequestDialog::loadFigures() {
    book().backend().read(
        this,
        [actor = book().actor(), customer = m_detail.customer.id, id = m_detail.subscription.id](Services& services) {
            return services.subscriptions.changeContext(actor, customer, id);
        },
        [this](Result<ChangeContext> context) {
            if (context)
                m_context = *std::move(context);
            else
                banner()->showError(context.error());
            showFigures();
        });
}

void DecideRequestDialog::showFigures() {
    const auto day = m_lastDay->peek();
    m_figures->setVisible(accepts());
    if (!m_context || !day) {
        m_figures->setText(day ? tr("The figures are being worked out…") : tr("Enter the last day."));
        return;
    }
    const auto preview = previewLife(*m_context, {.subscription = m_detail.subscription.id,
                                                  .kind = LifeWish::Kind::Cancel,
                                                  .day = *day,
                                                  .resumesOn = {},
                                                  .unused = m_unused->chosen()});
    m_figures->setText(preview ? lifeFigures(*preview, m_detail).join(u'\n') : preview.error().message);
}

void DecideRequestDialog::save() {
    if (accepts()) {
        const auto day = m_lastDay->value();
        if (!day) {
            errors()->show(invalid(m_lastDay->problemOr(tr("Enter the last day.")), u"day"_s));
            return;
        }
        m_outcome = tr("%1 ends on %2, as the customer asked.").arg(m_detail.subscription.code, Language::date(*day));
        store([request = m_request, day = *day, unused = m_unused->chosen()](Services& services, const Actor& actor,
                                                                             const OperationId& operation) {
            return services.subscriptions.acceptRequest(actor, request.id, day, unused, request.version, operation);
        });
        return;
    }
    m_outcome = tr("The request is declined; %1 goes on.").arg(m_detail.subscription.code);
    store([request = m_request, answer = m_answer->toPlainText()](Services& services, const Actor& actor,
                                                                  const OperationId& operation) {
        return services.subscriptions.declineRequest(actor, request.id, answer, request.version, operation);
    });
}

} // namespace quittance
