"""The commands and buttons of the organisers' desk; each step looks by itself who may."""

from collections.abc import Callable

from bot.services import milestones
from bot.services.desk import digest, giving_roles, overview, reminder_settings, team
from bot.services.desk.broadcasts import approval as composing_approval
from bot.services.desk.broadcasts import asking as composing_asking
from bot.services.desk.broadcasts import audience as composing_audience
from bot.services.desk.broadcasts import composing
from bot.services.desk.broadcasts import hub as composing_hub
from bot.services.desk.broadcasts import running as broadcast_running
from bot.services.desk.broadcasts import sample as composing_sample
from bot.services.desk.broadcasts import sending as composing_sending
from bot.services.desk.broadcasts import text as composing_text
from bot.services.desk.broadcasts import trying as composing_trying
from bot.services.desk.broadcasts import typed as composing_typed
from bot.services.desk.delivery import as_delivered, final_sending, outcome_editing
from bot.services.desk.delivery import outcomes as outcome_desk
from bot.services.desk.editions import answers as text_answers
from bot.services.desk.exports import asking as export_asking
from bot.services.desk.exports import hub as exports
from bot.services.desk.exports import sending as export_sending
from bot.services.desk.follow_up import came_along, following_up
from bot.services.desk.follow_up import deeds as inviting_deeds
from bot.services.desk.follow_up import hub as inviting_again
from bot.services.desk.follow_up import look as inviting_look
from bot.services.desk.imports import evidence as import_evidence
from bot.services.desk.imports import importing
from bot.services.desk.letters import choices as letter_choices
from bot.services.desk.letters import editions as letter_editions
from bot.services.desk.letters import items as letter_items
from bot.services.desk.letters import life as letter_life
from bot.services.desk.letters import menus as letter_menus
from bot.services.desk.letters import new_letter, share_kit
from bot.services.desk.letters import preview as letter_preview
from bot.services.desk.questions import answering as answering_questions
from bot.services.desk.reviews import asking_back, deciding, declining, merging, reviewing, sorting
from bot.services.visit import Visit

DESK_COMMANDS: dict[str, Callable[[Visit], None]] = {
    "desk": overview.show,
    "review": reviewing.show,
    "import": importing.show,
    "questions": answering_questions.show_all,
    "letter": letter_menus.show,
    "broadcast": composing.show,
    "followup": following_up.show,
    "export": exports.show,
    "roles": giving_roles.show,
}

DESK_TAPS: dict[tuple[str, int], Callable[..., None]] = {
    ("desk", 0): overview.show,
    ("desk", 1): overview.show_letter,
    ("review", 0): reviewing.show,
    ("review", 1): reviewing.begin,
    ("review-next", 1): reviewing.skip,
    ("review-recent", 1): reviewing.show_recent,
    ("review-number", 1): reviewing.ask_number,
    ("look", 1): reviewing.look,
    ("sort", 2): sorting.show,
    ("sort-set", 4): sorting.set_to,
    ("sort-next", 3): sorting.show_next,
    ("approve", 2): deciding.approve,
    ("in-order", 1): deciding.find_in_order,
    ("in-place", 1): deciding.put_in_place,
    ("undo", 1): deciding.undo,
    ("decline", 2): declining.ask,
    ("ask-signatory", 1): asking_back.ask,
    ("alike", 2): merging.show,
    ("merge", 2): merging.merge,
    ("apart", 2): merging.tell_apart,
    ("chart", 1): overview.chart,
    ("chart-by", 1): overview.chart_by_country,
    ("followup", 0): following_up.show,
    ("followup", 1): following_up.show_letter,
    ("followup-new", 1): following_up.begin,
    ("fu", 1): inviting_again.show,
    ("fu-before", 1): following_up.show_before,
    ("fu-ask", 1): inviting_deeds.ask,
    ("fu-go", 2): inviting_deeds.go,
    ("fu-stop", 1): inviting_deeds.stop,
    ("fu-second", 1): inviting_deeds.ask_second,
    ("fu-again", 2): inviting_deeds.go_second,
    ("fu-look", 1): inviting_look.preview,
    ("fu-test", 1): inviting_look.test,
    ("fu-dead", 1): inviting_look.dead_button,
    ("came", 1): came_along.show,
    ("who", 3): came_along.show_list,
    ("came-out", 2): came_along.send,
    ("import", 1): importing.ask_for_file,
    ("import-sent", 1): importing.take_sent,
    ("import-columns", 1): importing.show_columns,
    ("import-column", 2): importing.ask_column,
    ("import-set", 3): importing.set_column,
    ("import-read", 1): importing.columns_right,
    ("import-preview", 1): importing.show_preview,
    ("import-rows", 3): importing.show_rows,
    ("import-row", 4): importing.switch_row,
    ("import-drop", 1): importing.drop,
    ("import-yes", 1): import_evidence.ask,
    ("import-undo", 1): importing.ask_to_undo,
    ("import-keep", 1): importing.keep,
    ("import-undone", 1): importing.undo,
    ("final-send", 1): final_sending.ask,
    ("final-look", 1): final_sending.look,
    ("as-delivered", 1): as_delivered.show,
    ("frozen-paper", 1): as_delivered.send,
    ("frozen-make", 1): as_delivered.make_again,
    ("delivered-check", 1): as_delivered.ask_for_file,
    ("outcomes", 1): outcome_desk.show_all,
    ("outcome", 1): outcome_desk.show,
    ("outcome-new", 1): outcome_editing.begin,
    ("outcome-set", 2): outcome_editing.ask,
    ("outcome-words", 2): outcome_editing.ask_words,
    ("outcome-out", 1): outcome_desk.ask_to_take_out,
    ("outcome-gone", 1): outcome_desk.take_out,
    ("outcome-tell", 1): outcome_desk.tell,
    ("letter-desk", 0): letter_menus.show,
    ("letter-desk", 1): letter_menus.show_letter,
    ("letter-parts", 1): letter_menus.show_parts,
    ("letter-words", 2): letter_menus.show_words,
    ("letter-new", 0): new_letter.begin,
    ("letter-item", 2): letter_items.ask,
    ("letter-word", 3): letter_items.ask_words,
    ("letter-out", 2): letter_items.take_language_out,
    ("letter-set", 3): letter_choices.set_to,
    ("letter-follow", 2): letter_choices.follow,
    ("letter-edition", 1): letter_editions.show,
    ("changed-text", 1): text_answers.show,
    ("text-names", 2): text_answers.show_silent,
    ("text-one", 1): text_answers.show_one,
    ("text-said", 2): text_answers.record,
    ("text-nudge", 1): text_answers.nudge,
    ("text-more-time", 1): text_answers.ask_more_time,
    ("text-end", 1): text_answers.ask_to_end,
    ("text-ended", 1): text_answers.end,
    ("letter-ask", 2): letter_life.ask,
    ("letter-do", 3): letter_life.do,
    ("preview", 1): letter_preview.show,
    ("preview", 2): letter_preview.show_page,
    ("kit", 1): share_kit.send,
    ("broadcasts", 1): composing.show_letter,
    ("compose", 1): composing_hub.open_draft,
    ("compose-all", 1): composing.show_all,
    ("compose-new", 1): composing.begin,
    ("compose-copies", 1): composing.ask_copy,
    ("compose-copy", 1): composing.copy,
    ("compose-drop", 1): composing.ask_to_drop,
    ("compose-gone", 1): composing.drop,
    ("compose-set", 3): composing.switch,
    ("compose-media-out", 1): composing.take_media_out,
    ("compose-buttons-out", 1): composing.take_buttons_out,
    ("compose-ask-for", 2): composing_asking.ask,
    ("compose-languages", 1): composing_text.show_languages,
    ("compose-text", 2): composing_text.ask,
    ("compose-first", 2): composing_text.put_first,
    ("compose-out", 2): composing_text.take_out,
    ("compose-take", 3): composing_typed.take,
    ("compose-forget", 1): composing_typed.drop,
    ("compose-to", 1): composing_audience.open_audience,
    ("compose-with", 3): composing_audience.toggle,
    ("compose-clear", 2): composing_audience.clear,
    ("compose-got", 1): composing_audience.ask_earlier,
    ("compose-not", 2): composing_audience.without,
    ("compose-sample", 1): composing_sample.show,
    ("compose-preview", 1): composing_trying.preview,
    ("compose-test", 2): composing_trying.test,
    ("compose-dead", 1): composing_trying.dead_button,
    ("compose-send", 1): composing_sending.ask,
    ("compose-go", 2): composing_sending.go,
    ("compose-eyes", 2): composing_approval.ask_the_others,
    ("compose-yes", 2): composing_approval.approve,
    ("compose-no", 2): composing_approval.ask_reason,
    ("bc", 1): broadcast_running.show,
    ("bc-send", 1): broadcast_running.send,
    ("bc-pause", 1): broadcast_running.pause,
    ("bc-resume", 1): broadcast_running.resume,
    ("bc-cancel", 1): broadcast_running.ask_to_cancel,
    ("bc-cancelled", 1): broadcast_running.cancel,
    ("bc-failed", 1): broadcast_running.send_failed_again,
    ("bc-uncertain", 1): broadcast_running.send_uncertain_again,
    ("bc-who", 3): broadcast_running.show_recipients,
    ("bc-file", 1): broadcast_running.send_list,
    ("reminders", 1): reminder_settings.show,
    ("remind-set", 3): reminder_settings.switch,
    ("milestone", 2): milestones.prepare,
    ("milestone-no", 1): milestones.leave,
    ("export", 1): exports.show_letter,
    ("x", 2): exports.look,
    ("xh", 1): exports.show_again,
    ("xk", 2): exports.choose_kind,
    ("xm", 2): exports.show_menu,
    ("xo", 3): exports.choose,
    ("xa", 2): export_asking.ask,
    ("xf", 1): export_asking.forget_key,
    ("xs", 1): export_sending.send,
    ("roles", 0): giving_roles.show,
    ("role-invite", 0): giving_roles.ask_which,
    ("role-for", 2): giving_roles.ask_label,
    ("role-accept", 1): giving_roles.accept,
    ("role-decline", 1): giving_roles.decline,
    ("role-away", 1): giving_roles.ask_to_take_away,
    ("role-gone", 1): giving_roles.take_away,
    ("role-end", 1): giving_roles.end_link,
    ("questions", 0): answering_questions.show_all,
    ("questions", 1): answering_questions.show_of_letter,
    ("thread", 1): answering_questions.show_thread,
    ("thread", 2): answering_questions.show_thread,
    ("answer", 1): answering_questions.begin_answer,
    ("thread-done", 1): answering_questions.ask_to_close,
    ("thread-closed", 2): answering_questions.close,
    ("team", 1): team.show,
    ("team-link", 1): team.make_link,
    ("team-end", 1): team.end,
    ("digest", 0): digest.show,
    ("digest-hour", 0): digest.change_hour,
    ("digest-place", 0): digest.change_place,
    ("digest-off", 0): digest.switch_off,
}
