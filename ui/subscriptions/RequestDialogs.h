#pragma once

#include "common/FormDialog.h"
#include "services/SubscriptionService.h"

class QLineEdit;
class QPlainTextEdit;
class QRadioButton;

namespace quittance {

class DateEdit;
class PlainLabel;
class UnusedDaysCombo;

/// A customer asks for the end of a subscription (F045): who, when, why, until when. It waits for a decision then.
class RecordRequestDialog final : public FormDialog {
    Q_OBJECT
public:
    RecordRequestDialog(Book& book, const SubscriptionDetail& detail, QWidget* parent);

protected:
    void retranslate() override;
    void save() override;

private:
    SubscriptionDetail m_detail;
    QLineEdit* m_requestedBy;
    DateEdit* m_receivedOn;
    DateEdit* m_lastDay;
    QPlainTextEdit* m_reason;
};

/// The decision on such a request: the subscription ends on a day, or the reason why it does not.
class DecideRequestDialog final : public FormDialog {
    Q_OBJECT
public:
    DecideRequestDialog(Book& book, const SubscriptionDetail& detail, const CancellationRequest& request,
                        QWidget* parent);
    /// For the notification, after it was accepted.
    const QString& outcome() const { return m_outcome; }

protected:
    void retranslate() override;
    void save() override;

private:
    void build();
    void loadFigures();
    void showFigures();
    bool accepts() const;

    SubscriptionDetail m_detail;
    CancellationRequest m_request;
    std::optional<ChangeContext> m_context;
    QString m_outcome;
    PlainLabel* m_asked;
    QRadioButton* m_accept;
    QRadioButton* m_decline;
    DateEdit* m_lastDay;
    UnusedDaysCombo* m_unused;
    PlainLabel* m_figures;
    QPlainTextEdit* m_answer;
};

} // namespace quittance
