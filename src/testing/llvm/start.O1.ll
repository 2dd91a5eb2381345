; run: @main() == 42
; output: one 1
; output: two 2
; output: done
; ModuleID = 'start.c'
source_filename = "start.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

@.str = private unnamed_addr constant [4 x i8] c"one\00", align 1
@.str.1 = private unnamed_addr constant [4 x i8] c"two\00", align 1
@.str.2 = private unnamed_addr constant [5 x i8] c"done\00", align 1

@__main_void = hidden alias i32 (), ptr @main

; Function Attrs: nounwind
define hidden noundef i32 @main() #0 {
  tail call void @print_str(ptr noundef nonnull @.str, i32 noundef 3) #3
  tail call void @print_char(i32 noundef 32) #3
  tail call void @print_i32(i32 noundef 1) #3
  tail call void @print_newline() #3
  tail call void @print_str(ptr noundef nonnull @.str.1, i32 noundef 3) #3
  tail call void @print_char(i32 noundef 32) #3
  tail call void @print_i32(i32 noundef 2) #3
  tail call void @print_newline() #3
  %1 = tail call i32 @puts(ptr noundef nonnull dereferenceable(1) @.str.2)
  ret i32 42
}

; Function Attrs: nofree nounwind
declare noundef i32 @puts(ptr noundef readonly captures(none)) local_unnamed_addr #1

declare void @print_str(ptr noundef, i32 noundef) local_unnamed_addr #2

declare void @print_char(i32 noundef) local_unnamed_addr #2

declare void @print_i32(i32 noundef) local_unnamed_addr #2

declare void @print_newline() local_unnamed_addr #2

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { nofree nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
