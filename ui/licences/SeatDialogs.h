#pragma once

#include "common/FormDialog.h"
#include "services/LicenceService.h"

class QComboBox;
class QLineEdit;

namespace quittance {

class CustomerPicker;
class DateEdit;
class TickList;

/// A new team of a workspace, or another name for one.
class TeamDialog final : public FormDialog {
    Q_OBJECT
public:
    /// Without `seats` the workspace is chosen as well.
    TeamDialog(Book& book, const WorkspaceSeats* seats, const std::optional<Team>& team, QWidget* parent);

    const Team& saved() const { return m_team; }
    const OperationId& act() const { return operation(); }

protected:
    void retranslate() override;
    void save() override;

private:
    bool isNew() const { return !m_team.id.isValid(); }
    void loadWorkspaces();

    QString m_place; ///< customer and workspace; empty: chosen here
    Team m_team;
    CustomerPicker* m_customer = nullptr;
    QComboBox* m_workspace = nullptr;
    QLineEdit* m_name;
    DateEdit* m_on = nullptr; ///< of a new one
};

/// Somebody who gets access to a workspace, with the teams that have them; or another name or address.
class MemberDialog final : public FormDialog {
    Q_OBJECT
public:
    MemberDialog(Book& book, const WorkspaceSeats& seats, const std::optional<WorkspaceMember>& member,
                 QWidget* parent);

    const WorkspaceMember& saved() const { return m_member; }
    const OperationId& act() const { return operation(); }

protected:
    void retranslate() override;
    void save() override;

private:
    bool isNew() const { return !m_member.id.isValid(); }

    QString m_place;
    WorkspaceMember m_member;
    QLineEdit* m_email;
    QLineEdit* m_name;
    TickList* m_teams = nullptr; ///< of a new one
    DateEdit* m_on = nullptr;
};

/// Which teams have one or several members from today on.
class MoveMembersDialog final : public FormDialog {
    Q_OBJECT
public:
    MoveMembersDialog(Book& book, const WorkspaceSeats& seats, const std::vector<WorkspaceMember>& members,
                      QWidget* parent);

    const OperationId& act() const { return operation(); }

protected:
    void retranslate() override;
    void save() override;

private:
    std::vector<WorkspaceMember> m_members;
    TickList* m_teams;
};

/// "Garage Martin · Workshop"; the name once where both have the same.
QString placeText(const WorkspaceSeats& seats);
/// The name, or the address of who has none.
QString nameOf(const WorkspaceMember& member);

} // namespace quittance
